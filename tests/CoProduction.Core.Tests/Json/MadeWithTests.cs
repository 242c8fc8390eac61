using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Tests.Json;

public sealed class MadeWithTests
{
    [Fact]
    public void A_result_names_the_content_of_its_questions_and_of_its_kinds_and_says_where_it_differs()
    {
        MadeWith made = ClassificationRecord.From(Classifier.Default.Classify(new Activity("Neighbours sweep"))).MadeWith!;
        Typology whitaker = Whitaker1980.Typology;

        Assert.Equal(Codebook.Questionnaire.ContentHash, made.Hash);
        Assert.Equal(DefinitionCatalog.Typologies.Select(typology => KeyValuePair.Create(typology.Id, typology.ContentHash)), made.Typologies);
        Assert.Empty(Classifier.Default.Differences(made));
        Assert.Empty(Classifier.Default.Differences(made with { Hash = null, Typologies = null }));
        Assert.Equal(
            [
                "$.madeWith.hash It was made with the codebook in the same version, but with other questions, answers or rules.",
                "$.madeWith.typologies It was made with kinds of 'whitaker-1980' that ask something else here.",
            ],
            Classifier.Default.Differences(made with { Hash = "0", Typologies = new Dictionary<string, string> { [whitaker.Id] = "0", ["mine"] = "0" } })
                .Select(problem => $"{problem.Path} {problem.Message}"));
    }
}
