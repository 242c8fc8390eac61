using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.RuleFiles;

namespace CoProduction.Proofs.RuleFiles;

public sealed class RulesAsDataTests
{
    private const int Sampled = 20_000;

    private static readonly Questionnaire ReadCodebook = CoProductionRules.Questionnaires.Read(CoProductionRules.Questionnaires.Write(Codebook.Questionnaire));

    public static TheoryData<string> Definitions => [.. DefinitionCatalog.Definitions.Select(definition => definition.Id)];

    public static TheoryData<string> Typologies => [.. DefinitionCatalog.Typologies.Select(typology => typology.Id)];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_definition_that_is_written_and_read_has_its_hash_and_its_verdicts(string id)
    {
        Definition definition = DefinitionCatalog.Definitions.Single(each => each.Id == id);
        string json = CoProductionRules.Definitions.Write(definition);
        Definition read = CoProductionRules.Definitions.Read(json);
        Definition onRead = CoProductionRules.DefinitionsOf(ReadCodebook).Read(json);

        Assert.Equal((definition.ContentHash, definition.ContentHash), (read.ContentHash, onRead.ContentHash));
        Assert.Equal((definition.Name, definition.Work, definition.Summary, definition.Revision), (read.Name, read.Work, read.Summary, read.Revision));
        Assert.Equal(definition.Notes, read.Notes);
        Assert.Equal(
            definition.Criterion.WithParts().Select(criterion => (criterion.Id, criterion.Statement, criterion.Composition, string.Join(";", criterion.Citations))),
            read.Criterion.WithParts().Select(criterion => (criterion.Id, criterion.Statement, criterion.Composition, string.Join(";", criterion.Citations))));
        int differing = 0;
        foreach (Answers answers in PartialAnswers.Sample(definition.Criterion.Condition.Questions, Sampled, seed: 14))
        {
            Verdict verdict = definition.Assess(answers);
            differing += verdict == read.Assess(answers) && verdict == onRead.Assess(AnswersRecord.From(answers).ToAnswers(ReadCodebook)) ? 0 : 1;
        }

        Assert.Equal(0, differing);
    }

    [Theory]
    [MemberData(nameof(Typologies))]
    public void A_typology_that_is_written_and_read_has_its_hash_and_its_memberships(string id)
    {
        Typology typology = DefinitionCatalog.Typologies.Single(each => each.Id == id);
        Typology read = CoProductionRules.Typologies.Read(CoProductionRules.Typologies.Write(typology));

        Assert.Equal(
            (typology.ContentHash, typology.Name, typology.Work, typology.Summary, typology.IsOrdered),
            (read.ContentHash, read.Name, read.Work, read.Summary, read.IsOrdered));
        Assert.Equal(typology.Notes, read.Notes);
        Question[] asked = [.. typology.Kinds.SelectMany(kind => kind.Criterion.Condition.Questions).Distinct()];
        int differing = 0;
        foreach (Answers answers in PartialAnswers.Sample(asked, Sampled, seed: 14))
        {
            differing += typology.Kinds.Zip(read.Kinds).Count(pair =>
                pair.First.Name != pair.Second.Name || pair.First.Assess(answers) != pair.Second.Assess(answers));
        }

        Assert.Equal(0, differing);
    }

    [Fact]
    public void The_codebook_that_is_written_and_read_asks_the_same()
    {
        Assert.Equal(Codebook.Questionnaire.ContentHash, ReadCodebook.ContentHash);
        Assert.Equal(CoProductionRules.Questionnaires.Write(Codebook.Questionnaire), CoProductionRules.Questionnaires.Write(ReadCodebook));
        Assert.Equal(
            Codebook.Questions.Select(question => (question.Id, question.IsYesNo, question.Wording, question.Guidance, string.Join(";", question.Citations))),
            ReadCodebook.Questions.Select(question => (question.Id, question.IsYesNo, question.Wording, question.Guidance, string.Join(";", question.Citations))));
        Assert.Equal(
            Codebook.Implications.Select(rule => (rule.Id, rule.ToString(), rule.Reason)),
            ReadCodebook.Implications.Select(rule => (rule.Id, rule.ToString(), rule.Reason)));
    }
}
