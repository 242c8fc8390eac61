using CoProduction.Coding;
using CoProduction.Sql.Columns;
using CoProduction.Sql.Dialects;

namespace CoProduction.Sql.Writing;

/// <summary>The status of a condition as one expression.</summary>
internal static class VerdictText
{
    /// <summary>The expression over the columns of a table.</summary>
    public static string Of(Judged judged, Grammar grammar, TableColumns columns)
    {
        Boxes boxes = new(question => columns[question].Tests);
        return Of(judged, grammar, boxes, boxes.Contradicted(judged.Form.Contradictions, QuestionsOf([judged])));
    }

    /// <summary>The expression, where it is told already how to see that the answers contradict each other; null where they cannot.</summary>
    public static string Of(Judged judged, Grammar grammar, Boxes boxes, string? contradicted)
    {
        string[] lines =
        [
            "CASE",
            .. contradicted is null ? Array.Empty<string>() : [$"  WHEN {contradicted} THEN {grammar.Literal(judged.Open)}"],
            $"  WHEN {boxes.Met(judged.Form)} THEN {grammar.Literal(judged.Met)}",
            $"  WHEN {boxes.NotMet(judged.Form)} THEN {grammar.Literal(judged.NotMet)}",
            $"  ELSE {grammar.Literal(judged.Open)}",
            "END",
        ];
        return string.Join('\n', lines);
    }

    /// <summary>All questions on which some statuses can depend, in their questionnaire's order: those that are asked, and those that can contradict each other.</summary>
    public static IReadOnlyList<Question> QuestionsOf(IReadOnlyList<Judged> judged)
    {
        HashSet<Question> questions =
        [
            .. judged.SelectMany(each => each.Form.Condition.Questions),
            .. judged[0].Form.Contradictions.SelectMany(box => box.Parts).Select(part => part.Question),
        ];
        return [.. judged[0].Form.Condition.Questionnaire.Questions.Where(questions.Contains)];
    }
}
