using CoProduction.Coding;
using CoProduction.Sql.Columns;

namespace CoProduction.Sql.Writing;

/// <summary>Boxes of answers as SQL that is true or false.</summary>
internal sealed class Boxes(Func<Question, AnswerTests> tests)
{
    private const string Always = "1 = 1";
    private const string Never = "1 = 0";

    /// <summary>The most parts that stand side by side: engines that make a tree of them stop at a depth of a thousand.</summary>
    public const int MostSideBySide = 200;

    /// <summary>That a condition is met, under answers that do not contradict each other.</summary>
    public string Met(ExactForm form) => Surely(form.Forcing, form.Failing);

    /// <summary>That a condition is not met, under answers that do not contradict each other.</summary>
    public string NotMet(ExactForm form) => Surely(form.Preventing, form.Holding);

    /// <summary>That one of some boxes holds all that is known, or nothing is left of the answers to one of some questions; null where neither can be.</summary>
    public string? Contradicted(IReadOnlyList<AnswerBox> contradictions, IEnumerable<Question> questions)
    {
        string[] all = [.. contradictions.Select(Known), .. questions.Select(question => tests(question).NothingLeft).OfType<string>()];
        return all.Length == 0 ? null : AnyOf(all);
    }

    /// <summary>That what is known lies within the box.</summary>
    public string Known(AnswerBox box) => AllOf([.. box.Parts.Select(part => tests(part.Question).Known(part.Options))]);

    /// <summary>That something of the possibility is left.</summary>
    private string Left(Possibility possibility) => AllOf(
    [
        .. possibility.Answers.Parts.Select(part => tests(part.Question).Possible(part.Options)),
        .. possibility.Obstacles.Select(obstacle => $"NOT ({Known(obstacle)})"),
    ]);

    /// <summary>That the condition surely comes out one way: told by what forces it, or by what is left of the other way, whichever is shorter.</summary>
    private string Surely(IReadOnlyList<AnswerBox>? forcing, IReadOnlyList<Possibility> opposite)
    {
        string left = $"NOT ({AnyOf(opposite.Select(Left))})";
        return forcing is not null && AnyOf(forcing.Select(Known)) is { } forced && forced.Length <= left.Length ? forced : left;
    }

    private static string AllOf(string[] parts) => parts.Length == 0 ? Always : string.Join(" AND ", parts);

    private static string AnyOf(IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        return all.Length == 0 ? Never
            : all.Length == 1 ? all[0]
            : all.Length <= MostSideBySide ? string.Join("\n    OR ", all.Select(part => part.Contains(" AND ", StringComparison.Ordinal) ? $"({part})" : part))
            : string.Join("\n    OR ", all.Chunk(MostSideBySide).Select(chunk => $"({AnyOf(chunk)})"));
    }
}
