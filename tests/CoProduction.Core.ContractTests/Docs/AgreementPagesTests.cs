using CoProduction.Reference;

namespace CoProduction.ContractTests.Docs;

/// <summary>The page of coefficients of agreement.</summary>
public sealed class AgreementPagesTests
{
    [Fact]
    public void The_page_of_coefficients_says_what_comes_of_degenerate_data()
    {
        string page = AgreementPage.Text();

        Assert.Contains("\n| all missing | `NothingRated` | ", page, StringComparison.Ordinal);
        Assert.Contains("\n| one category used | 1.000 | `OneCategoryUsed` | ", page, StringComparison.Ordinal);
        Assert.Contains("\n| perfect agreement | 1.000 | 1.000 | ", page, StringComparison.Ordinal);
    }
}
