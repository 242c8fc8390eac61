using CoProduction;
using CoProduction.Coding;

namespace Explorer.State;

/// <summary>Questions of which one yes is enough for a criterion: asked at once, where a definition is held alone.</summary>
public static class AnyOf
{
    /// <summary>The open questions that are asked together with one of them, itself included: by each a yes meets the same criterion, whatever the others are.</summary>
    public static IReadOnlyList<Question> With(Question question, IReadOnlyList<Definition> definitions, Answers answers, IReadOnlyList<Question> open)
    {
        if (definitions is [var only] && question.IsYesNo)
        {
            foreach (Criterion criterion in only.Criterion.WithParts().Where(each => each.Condition.Questions.Contains(question)))
            {
                Question[] enough = [.. criterion.Condition.Questions.Where(each => open.Contains(each) && each.IsYesNo && IsEnough(criterion, answers, each))];
                if (enough.Length > 1 && enough.Contains(question))
                {
                    return enough;
                }
            }
        }

        return [question];
    }

    /// <summary>How many times there is something to answer, at most.</summary>
    public static int Screens(IReadOnlyList<Definition> definitions, Answers answers, IReadOnlyList<Question> open)
    {
        HashSet<Question> seen = [];
        return open.Count(question =>
        {
            bool isNew = !seen.Contains(question);
            seen.UnionWith(With(question, definitions, answers, open));
            return isNew;
        });
    }

    private static bool IsEnough(Criterion criterion, Answers answers, Question question) =>
        criterion.Assess(answers) == CriterionStatus.Open && criterion.Assess(answers.WithOptions(question, question.Yes())) == CriterionStatus.Met;
}
