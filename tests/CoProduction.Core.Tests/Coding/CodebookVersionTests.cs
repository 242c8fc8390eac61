using System.Globalization;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Tests.Coding;

/// <summary>A file of activities that was coded with codebook 1.0, read and judged with the codebook of today.</summary>
public sealed class CodebookVersionTests
{
    private static readonly IReadOnlyList<Activity> coded =
        [.. CoProductionJson.Activities.ReadMany(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "codebook-1.0-activities.ndjson"))).Select(record => record.Value!)];

    private static readonly string[] said = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "codebook-1.0-verdicts.txt"));

    /// <summary>The definitions of then, each with its place in a line of verdicts and the revision that it had.</summary>
    private static readonly (int Place, Definition Definition, int Revision)[] definitions =
        [.. said[0].Split(' ').Select((name, place) => (place, DefinitionCatalog.Find(name.Split('@')[0])!, int.Parse(name.Split('@')[1], CultureInfo.InvariantCulture)))];

    public static TheoryData<string> Ids => [.. said.Skip(1).Select(line => line.Split(' ')[0])];

    [Fact]
    public void A_file_of_1_0_is_read_whole()
    {
        Assert.Equal("1.1", Codebook.Version);
        Assert.Equal(149, coded.Count);
        Assert.Equal(Ids.Select(row => row.Data), coded.Select(activity => activity.Id));
        Assert.All(coded, activity => Assert.Empty(Contradiction.In(activity.Answers)));
        Assert.All(coded, activity => Assert.Null(activity.PublicProvider ?? (object?)activity.MutualSupport ?? activity.NewToService ?? activity.OwnChange ?? (object?)activity.BenefitIntent));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_definition_that_was_not_corrected_since_says_the_same_of_a_coding_with_1_0(string id)
    {
        (Classification now, string then) = NowAndThen(id);

        foreach ((int place, Definition definition, _) in definitions.Where(each => each.Definition.Revision == each.Revision))
        {
            Assert.Equal((definition.Id, Verdict(then[place])), (definition.Id, now[definition].Verdict));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_definition_that_was_corrected_turns_no_coding_with_1_0_from_one_verdict_into_the_other(string id)
    {
        (Classification now, string then) = NowAndThen(id);

        foreach ((int place, Definition definition, _) in definitions.Where(each => each.Definition.Revision > each.Revision))
        {
            Assert.True(
                now[definition].Verdict == CoProduction.Verdict.Undetermined || now[definition].Verdict == Verdict(then[place]),
                $"{definition.Id} said {then[place]} of '{id}', and says {now[definition].Verdict}.");
        }
    }

    private static (Classification Now, string Then) NowAndThen(string id) => (
        Classifier.Default.Classify(coded.Single(activity => activity.Id == id)), said.Single(line => line.StartsWith(id + " ", StringComparison.Ordinal)).Split(' ')[1]);

    private static Verdict Verdict(char sign) => sign switch
    {
        '+' => CoProduction.Verdict.CoProduction,
        '-' => CoProduction.Verdict.NotCoProduction,
        _ => CoProduction.Verdict.Undetermined,
    };
}
