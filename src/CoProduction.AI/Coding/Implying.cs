using CoProduction.Coding;

namespace CoProduction.AI;

/// <summary>What follows from answers by the implications of their questionnaire.</summary>
internal static class Implying
{
    /// <summary>Answers with those that follow from a coding's, in the questionnaire's order.</summary>
    public static IEnumerable<CodedAnswer> InOrder(CodedActivity coding, IEnumerable<CodedAnswer> given) => Sorted(given.Concat(From(coding)));

    /// <summary>Answers in the questionnaire's order.</summary>
    public static IEnumerable<CodedAnswer> Sorted(IEnumerable<CodedAnswer> answers)
    {
        CodedAnswer[] all = [.. answers];
        if (all.Length == 0) return all;
        Dictionary<Question, int> places = all[0].Question.Questionnaire.Questions.Index().ToDictionary(each => each.Item, each => each.Index);
        return all.OrderBy(answer => places[answer.Question]);
    }

    /// <summary>A coding with what follows from it among its answers.</summary>
    public static CodedActivity Closed(CodedActivity coding)
    {
        Answers answers = coding.Answers;
        foreach (CodedAnswer answer in From(coding)) answers = answers.WithOptions(answer.Question, [.. answers.Possible(answer.Question).Intersect(answer.Possible)]);
        return coding with { Activity = coding.Activity with { Answers = answers } };
    }

    private static IEnumerable<CodedAnswer> From(CodedActivity coding) => coding.Implied() is not { } implied
        ? []
        : implied.Answers.Questions.Select(question => new CodedAnswer(question, implied.Answers.Possible(question), AnswerGround.Implication, implied.Coder, null, ""));
}
