using CoProduction.Reference;

namespace CoProduction.ContractTests.Docs;

/// <summary>The pages on agreement: that on codings is made of whatever file of codings there is.</summary>
public sealed class AgreementPagesTests
{
    [Fact]
    public void A_page_on_codings_has_every_question_every_definition_and_what_is_stated()
    {
        string page = PublishedAgreementPage.Of("samples/data/codings.ndjson");

        Assert.StartsWith("# Agreement of two codings of published cases\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("12 activities are coded by\n*Ana* and *Ben* with the codebook ", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(Coding.Codebook.Questions.Take(40), question => Assert.Contains($"\n| {question.Id} | ", page, StringComparison.Ordinal));
        Assert.All(Classifier.Default.Definitions, definition => Assert.Contains($"\n| {definition.Id} | ", page, StringComparison.Ordinal));
        Assert.Contains("\n| Ana | seen | ", page, StringComparison.Ordinal);
        Assert.Contains("\n| Ben | all | ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_coefficients_says_what_comes_of_degenerate_data()
    {
        string page = AgreementPage.Text();

        Assert.Contains("\n| all missing | `NothingRated` | ", page, StringComparison.Ordinal);
        Assert.Contains("\n| one category used | 1.000 | `OneCategoryUsed` | ", page, StringComparison.Ordinal);
        Assert.Contains("\n| perfect agreement | 1.000 | 1.000 | ", page, StringComparison.Ordinal);
    }
}
