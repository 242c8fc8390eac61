using CoProduction.Coding;

namespace CoProduction.Tests.Reasoning;

/// <summary>Partial answers to some questions: all of them, or a seeded sample.</summary>
internal static class PartialAnswers
{
    /// <summary>More questions than this are very many.</summary>
    public const int Many = 14;

    /// <summary>How many partial answers there are: for each question, every set of its answers but the empty one.</summary>
    public static double Count(IReadOnlyList<Question> questions) =>
        questions.Aggregate(1.0, (count, question) => count * ((1 << question.Options.Count) - 1));

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

    /// <summary>A seeded sample; where there are very many questions most answers are definite, so that all completions can still be tried.</summary>
    public static IEnumerable<Answers> Sample(IReadOnlyList<Question> questions, int count, int seed)
    {
        Random random = new(seed);
        bool many = questions.Count > Many;
        for (int drawn = 0; drawn < count; drawn++)
        {
            Answers answers = default;
            foreach (Question question in questions)
            {
                int bits = many && random.Next(4) > 0 ? 1 << random.Next(question.Options.Count) : random.Next(1, 1 << question.Options.Count);
                answers = answers.WithOptions(question, Subset(question, bits));
            }

            yield return answers;
        }
    }

    private static AnswerOption[] Subset(Question question, int bits) =>
        [.. question.Options.Where((_, index) => (bits & (1 << index)) != 0)];
}
