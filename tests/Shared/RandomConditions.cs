using CoProduction.Coding;

namespace CoProduction.Tests.Shared;

/// <summary>Conditions drawn from a seed.</summary>
internal static class RandomConditions
{
    /// <summary>Questions with few and with many answers, some of them tied by implications.</summary>
    public static Question[] Tied { get; } =
    [
        Codebook.Voluntariness, Codebook.IntendedEffect, Codebook.Compliance, Codebook.Behaviour, Codebook.CitizensDeliver, Codebook.Participants, Codebook.Users,
    ];

    public static Condition Draw(Random random, Question[] questions, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            Question question = questions[random.Next(questions.Length)];
            AnswerOption[] allowed = [.. question.Options.Where(_ => random.Next(2) == 0).DefaultIfEmpty(question.Options[0])];
            return new AnswerCondition(question, allowed.Aggregate(default(AnswerSet), (mask, option) => mask | option.Mask));
        }

        Condition[] parts = [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Draw(random, questions, depth - 1))];
        return random.Next(2) == 0 ? Condition.AllOf(parts) : !Condition.AllOf(parts);
    }
}
