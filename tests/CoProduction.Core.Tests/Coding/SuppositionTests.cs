using CoProduction.Coding;

namespace CoProduction.Tests.Coding;

/// <summary>Every answer of the codebook completes "It would count if ...".</summary>
public sealed class SuppositionTests
{
    public static TheoryData<string> Questions => [.. Codebook.Questions.Select(question => question.Id)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_answer_has_a_clause_of_its_own_in_plain_words(string id)
    {
        Question question = Codebook.Find(id)!;

        Assert.Equal(question.Options.Count, question.Options.Select(option => option.Supposition).Distinct().Count());
        Assert.All(question.Options, option =>
        {
            Assert.Matches("^[a-z][a-z',]*( [a-z',-]+){2,}$", option.Supposition);
            Assert.DoesNotContain(Codebook.Questions, other => other.Id.Any(char.IsUpper) && option.Supposition.Contains(other.Id, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void No_clause_serves_two_answers()
    {
        string[] clauses = [.. Codebook.Questions.SelectMany(question => question.Options).Select(option => option.Supposition)];

        Assert.Equal(clauses.Distinct(), clauses);
    }
}
