using CoProduction.Benchmarks;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Proofs.Definitions;

/// <summary>The definitions against the same definitions written by hand in plain C#, which shares nothing with conditions and their reasoning.</summary>
public sealed class HandWrittenTests
{
    [Fact]
    public void On_complete_answers_the_library_decides_as_plain_code_does()
    {
        Random random = new(1983);
        Classifier classifier = new(HandWritten.Ids.Select(id => DefinitionCatalog.Find(id)!));
        var verdicts = new Verdict[HandWritten.Ids.Count];
        var byHand = new bool[verdicts.Length];
        int[] counted = new int[verdicts.Length];
        for (int sound = 0; sound < 3_000;)
        {
            Answers answers = Codebook.Questions.Aggregate(
                Answers.Unknown, (built, question) => built.WithOptions(question, question.Options[random.Next(question.Options.Count)]));
            if (Contradiction.In(answers).Count > 0)
            {
                continue;
            }

            sound++;
            classifier.Assess(answers, verdicts);
            HandWritten.Verdicts(PlainActivity.From(answers), byHand);
            Assert.Equal(byHand.Select(counts => counts ? Verdict.CoProduction : Verdict.NotCoProduction), verdicts);
            for (int index = 0; index < verdicts.Length; index++)
            {
                counted[index] += byHand[index] ? 1 : 0;
            }
        }

        Assert.All(counted, count => Assert.InRange(count, 10, 2_990));
    }
}
