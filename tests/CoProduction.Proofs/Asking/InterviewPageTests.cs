using CoProduction.Reference;

namespace CoProduction.Proofs.Asking;

/// <summary>The one page of the reference that takes long to make: interviews held on every published activity.</summary>
public sealed class InterviewPageTests
{
    [Fact]
    public void The_page_of_interviews_says_what_holding_them_finds() =>
        Assert.Null(MadeFile.All.Single(file => file.Path == $"{ReferencePages.Folder}/{InterviewPage.Name}").Difference(Repository.Root));
}
