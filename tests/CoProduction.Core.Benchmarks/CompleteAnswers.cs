using CoProduction.Coding;

namespace CoProduction.Benchmarks;

/// <summary>Answers to every question that break no implication: what a two-valued rival needs.</summary>
internal static class CompleteAnswers
{
    /// <summary>Settles each open question by the first of its answers that leaves the others possible.</summary>
    public static Answers Completing(Answers answers) =>
        Codebook.Questions.Aggregate(answers, (settled, question) => SettledBy(settled, question, settled.Possible(question)));

    /// <summary>Complete answers drawn by chance, the same for the same seed.</summary>
    public static IEnumerable<Answers> Seeded(int count, int seed)
    {
        Random random = new(seed);
        for (int drawn = 0; drawn < count; drawn++)
        {
            Question[] order = [.. Codebook.Questions];
            random.Shuffle(order);
            yield return order.Aggregate(Answers.Unknown, (settled, question) =>
            {
                AnswerOption[] options = [.. question.Options];
                random.Shuffle(options);
                return SettledBy(settled, question, options);
            });
        }
    }

    private static Answers SettledBy(Answers answers, Question question, IEnumerable<AnswerOption> options) =>
        options.Select(option => answers.WithOptions(question, option)).First(settled => Contradiction.In(settled).Count == 0);
}
