using CoProduction.Reference;

namespace CoProduction.ContractTests.Docs;

/// <summary>The pages on agreement.</summary>
public sealed class AgreementPagesTests
{
    [Fact]
    public void The_page_on_the_two_codings_has_every_question_and_every_definition()
    {
        string page = CodedTwicePage.Text().ReplaceLineEndings("\n");

        Assert.All(Coding.Codebook.Questions, question => Assert.Contains($"\n| `{question.Id}` | ", page, StringComparison.Ordinal));
        Assert.All(Classifier.Default.Definitions, definition => Assert.Contains($"{definition.Name}", page, StringComparison.Ordinal));
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
