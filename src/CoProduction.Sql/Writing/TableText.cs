using CoProduction.Coding;
using CoProduction.Sql.Columns;
using CoProduction.Sql.Dialects;

namespace CoProduction.Sql.Writing;

/// <summary>The table of a questionnaire's activities.</summary>
internal static class TableText
{
    public static string Of(Questionnaire questionnaire, Grammar grammar, SqlOptions options)
    {
        TableColumns columns = new(questionnaire, grammar, options);
        string key = grammar.Name(options.Id);
        List<string> lines = [$"{key} {grammar.Key}"];
        foreach (Question question in questionnaire.Questions)
        {
            string[] declared = [.. columns[question].Columns.Select(column => $"{column.Name} {column.Type}")];
            lines.Add($"{Comments.Line(question.Wording)}\n  {string.Join(",\n  ", declared)}");
        }

        lines.AddRange(Checks(questionnaire, grammar, options, columns));
        string[] head =
        [
            Comments.Line($"{questionnaire} {questionnaire.Version}: a row an activity, and NULL where an answer is unknown."),
            .. grammar.Check is null ? [Comments.Line("This engine checks no rows: what is loaded is to be checked before.")] : Array.Empty<string>(),
        ];
        string[] text = [.. head, $"CREATE TABLE {grammar.In(options.Schema, options.Table)} (", $"  {string.Join(",\n  ", lines)}", $"){grammar.AfterTable(key)};"];
        return string.Join('\n', text);
    }

    private static IEnumerable<string> Checks(Questionnaire questionnaire, Grammar grammar, SqlOptions options, TableColumns columns)
    {
        if (grammar.Check is not { } check || options.Checks == SqlChecks.None)
        {
            yield break;
        }

        foreach (Question question in questionnaire.Questions)
        {
            yield return check(grammar.Name($"{question.Id}_is_answered"), columns[question].Check);
        }

        if (options.Checks == SqlChecks.AnswersAndContradictions)
        {
            Boxes boxes = new(question => columns[question].Tests);
            foreach ((int index, AnswerBox contradiction) in ExactForm.ContradictionsOf(questionnaire).Index())
            {
                yield return check(grammar.Name($"contradiction_{index + 1}"), $"NOT ({boxes.Known(contradiction)})");
            }
        }
    }
}
