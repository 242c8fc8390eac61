using CoProduction.Coding;

namespace CoProduction.Tests.Shared;

/// <summary>Partial answers to some questions: all of them, or a seeded sample.</summary>
internal static class PartialAnswers
{
    /// <summary>How many partial answers there are: for each question, every set of its answers but the empty one.</summary>
    public static double Count(IReadOnlyList<Question> questions) =>
        questions.Aggregate(1.0, (count, question) => count * ((1 << question.Options.Count) - 1));

    /// <summary>How many complete answers to some questions partial answers leave, before any implication.</summary>
    public static double Completions(Answers answers, IReadOnlyList<Question> questions) =>
        questions.Aggregate(1.0, (count, question) => count * answers.Possible(question).Count);

    public static IEnumerable<Answers> All(IReadOnlyList<Question> questions)
    {
        int[] subset = [.. Enumerable.Repeat(1, questions.Count)];
        while (true)
        {
            Answers answers = default;
            for (int index = 0; index < questions.Count; index++)
            {
                answers = answers.WithOptions(questions[index], Subset(questions[index], subset[index]));
            }

            yield return answers;
            int next = 0;
            while (next < subset.Length && ++subset[next] == 1 << questions[next].Options.Count)
            {
                subset[next++] = 1;
            }

            if (next == subset.Length)
            {
                yield break;
            }
        }
    }

    public static IEnumerable<Answers> Sample(IReadOnlyList<Question> questions, int count, int seed)
    {
        Random random = new(seed);
        for (int drawn = 0; drawn < count; drawn++)
        {
            Answers answers = default;
            int settled = random.Next(4);
            foreach (Question question in questions)
            {
                // From draws that leave every question open to some degree, to draws that settle nearly all: both kinds have errors of their own.
                int bits = random.Next(4) < settled ? 1 << random.Next(question.Options.Count) : random.Next(1, 1 << question.Options.Count);
                answers = answers.WithOptions(question, Subset(question, bits));
            }

            yield return answers;
        }
    }

    private static AnswerOption[] Subset(Question question, int bits) =>
        [.. question.Options.Where((_, index) => (bits & (1 << index)) != 0)];
}
