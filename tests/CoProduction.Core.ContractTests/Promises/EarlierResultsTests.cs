using CoProduction.Json;

namespace CoProduction.ContractTests.Promises;

/// <summary>Results as earlier versions wrote them, kept in tests/Promises and never written anew.</summary>
public sealed class EarlierResultsTests
{
    [Fact]
    public void Classifications_that_0_1_0_wrote_are_read_as_they_were()
    {
        Located<ClassificationRecord>[] records = [.. CoProductionJson.Classifications.ReadMany(Kept("classifications-0.1.0.ndjson"))];

        Assert.Equal(["preschool", "hospice", "nothing-known", "preschool"], records.Select(record => record.Value!.Id));
        Assert.All(records, record => Assert.DoesNotContain(record.Problems, problem => problem.Severity == ProblemSeverity.Error));
        Assert.All(records, record => Assert.Equal("0.1.0", record.Value!.MadeWith!.Library));
        Assert.Equal([41, 41, 41, 3], records.Select(record => record.Value!.Verdicts.Count));
        Assert.Equal(Verdict.CoProduction, records[0].Value!.Verdicts["ostrom-1996"]);
        Assert.Equal(Verdict.NotCoProduction, records[1].Value!.Verdicts["brandsen-pestoff-2006"]);
        Assert.All(records[2].Value!.Verdicts.Values, verdict => Assert.Equal(Verdict.Undetermined, verdict));
        Assert.Equal(["whitaker-1980", "ostrom-1996", "nabatchi-et-al-2017"], records[3].Value!.Judgements!.Select(judgement => judgement.Definition));
        Assert.All(records[3].Value!.Judgements!, judgement => Assert.NotEmpty(judgement.Criteria));
    }

    [Fact]
    public void Classifications_of_initiatives_that_0_1_0_wrote_are_read_as_they_were()
    {
        Located<InitiativeClassificationRecord> record = Assert.Single(CoProductionJson.InitiativeClassifications.ReadMany(Kept("initiatives-0.1.0.ndjson")));

        Assert.Equal("An open day", record.Value!.Title);
        Assert.DoesNotContain(record.Problems, problem => problem.Severity == ProblemSeverity.Error);
        Assert.Equal(2, record.Value.Activities.Count);
        Assert.Equal(Verdict.CoProduction, record.Value.Verdicts["ostrom-1996"]);
    }

    [Fact]
    public void Codings_that_0_1_0_wrote_are_read_and_written_as_they_were()
    {
        string kept = File.ReadAllText(Path.Combine(Repository.Root, "tests/Promises/codings-0.1.0.ndjson"));
        CodedActivity[] read = [.. CoProductionJson.Codings.ReadMany(kept).Select(record => record.Value!)];

        Assert.Equal(["Ana", "a-model"], read.Select(coding => coding.Coder.Name));
        Assert.Equal(kept, string.Concat(read.Select(coding => CoProductionJson.Codings.Write(coding) + "\n")));
    }

    private static byte[] Kept(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests/Promises", name));
}
