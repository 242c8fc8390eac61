using CoProduction.Coding;

namespace CoProduction.Proofs.Reasoning;

public sealed class ContradictionTests
{
    [Fact]
    public void Every_implication_can_be_broken_by_itself()
    {
        foreach (Implication implication in Codebook.Implications)
        {
            foreach (Box box in Codebook.Questionnaire.Theory.Cover.Of(!implication.Clause))
            {
                Contradiction contradiction = Assert.Single(Contradiction.In(new Answers(Codebook.Questionnaire, box.Excluded)));
                Assert.Equal([implication], contradiction.Implications);
            }
        }
    }

    [Fact]
    public void The_engine_and_trying_all_completions_agree_on_what_contradicts()
    {
        Question[] tied = [.. Codebook.Implications.SelectMany(rule => rule.Premise.Questions.Concat(rule.Conclusion.Questions)).Distinct()];
        BruteForce[] groups = [.. Codebook.Implications.Select(rule => new BruteForce(rule.Premise))];
        int found = 0;
        foreach (Answers answers in PartialAnswers.Sample(tied, 20_000, seed: 5))
        {
            bool broken = Array.Exists(groups, group => !group.HasCompletion(answers));
            Assert.Equal(broken, Contradiction.In(answers).Count > 0);
            found += broken ? 1 : 0;
        }

        Assert.InRange(found, 1_000, 19_000);
    }
}
