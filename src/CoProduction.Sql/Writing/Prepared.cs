using CoProduction.Coding;
using CoProduction.Sql.Columns;
using CoProduction.Sql.Dialects;

namespace CoProduction.Sql.Writing;

/// <summary>The verdicts over rows in which each question is made ready once, so that it is never <c>NULL</c>, and so is whether its answers contradict each other.</summary>
internal sealed class Prepared
{
    private readonly IReadOnlyList<Judged> statuses;
    private readonly Grammar grammar;
    private readonly SqlOptions options;
    private readonly FreshNames fresh;
    private readonly Boxes boxes;
    private readonly string? flag;
    private readonly string[] known;
    private readonly string id;
    private readonly string row;
    private readonly string ready;

    public Prepared(IReadOnlyList<Judged> statuses, Grammar grammar, SqlOptions options)
    {
        this.statuses = statuses;
        this.grammar = grammar;
        this.options = options;
        id = grammar.Name(options.Id);
        TableColumns columns = new(statuses[0].Form.Condition.Questionnaire, grammar, options, [.. statuses.Select(status => status.Name)]);
        fresh = columns.Fresh;
        (row, ready) = (Fresh("row"), Fresh("known"));
        IReadOnlyList<Question> questions = VerdictText.QuestionsOf(statuses);
        boxes = new Boxes(question => columns[question].PreparedTests);
        string? contradicted = new Boxes(question => columns[question].Tests).Contradicted(statuses[0].Form.Contradictions, questions);
        flag = contradicted is null ? null : Fresh("contradicted");
        known =
        [
            .. questions.SelectMany(question => columns[question].Prepared).Select(each => $"{each.Text} AS {each.Name}"),
            .. contradicted is null ? Array.Empty<string>() : [$"CASE WHEN {contradicted} THEN 1 ELSE 0 END AS {flag}"],
        ];
    }

    private string Table => grammar.In(options.Schema, options.Table);

    /// <summary>A row an activity, a column a status.</summary>
    public string Query()
    {
        string? contradicted = flag is null ? null : $"{flag} = 1";
        IEnumerable<string> results = statuses.Select(status =>
            $"{Comments.Line(status.Source)}\n{VerdictText.Of(status, grammar, boxes, contradicted)} AS {grammar.Name(status.Name)}");
        return Lines([$"SELECT {id},", string.Join(",\n", results), .. FromKnown([])]);
    }

    /// <summary>A row a status and word of it that comes up: all are counted in one walk through the table, and the numbers put one below the other afterwards.</summary>
    public string Counts()
    {
        string all = Fresh("rows");
        Counted[] counted = [.. statuses.Select((status, index) => new Counted(status, Fresh($"met_{index + 1}"), Fresh($"not_met_{index + 1}")))];
        (string definition, string verdict, string activities) = (grammar.Name("definition"), grammar.Name("verdict"), grammar.Name("activities"));
        string place = grammar.Name("place");
        string[] sums = [.. counted.Select(Sums), $"{grammar.Count("*")} AS {all}"];
        string[] walk = grammar.PreparesByWith
            ? [$"WITH {string.Join(",\n", known)}", "SELECT", string.Join(",\n", sums), $"FROM {Table}"]
            : ["SELECT", string.Join(",\n", sums), .. FromKnown(grammar.KeepsApartInSums)];
        (string Number, string Listed)[] numbers =
        [
            .. counted.SelectMany(each => (IEnumerable<(string, string)>)
            [
                (each.Met, ListedAs(each, each.Status.Met)),
                (each.NotMet, ListedAs(each, each.Status.NotMet)),
                ($"{all} - {each.Met} - {each.NotMet}", ListedAs(each, each.Status.Open)),
            ]),
        ];
        return Lines(
        [
            $"SELECT {definition}, {verdict}, {activities}",
            "FROM (",
            $"SELECT {definition}, {verdict}, CASE",
            .. numbers.Select((each, index) => $"  WHEN {place} = {index + 1} THEN {each.Number}"),
            $"END AS {activities}",
            "FROM (",
            .. walk,
            $") AS {grammar.Name("counted")} CROSS JOIN (",
            Listing([.. numbers.Select((each, index) => $"SELECT {index + 1} AS {place}, {each.Listed}")]),
            $") AS {grammar.Name("listed")}",
            $") AS {grammar.Name("told")}",
            $"WHERE {activities} > 0",
        ]);

        string ListedAs(Counted each, string word) => $"{grammar.Literal(each.Status.Name)} AS {definition}, {grammar.Literal(word)} AS {verdict}";
    }

    private static string Lines(string[] lines) => string.Join('\n', lines);

    /// <summary>Rows one below the other, in parts: engines take a number of them in one.</summary>
    private static string Listing(string[] rows) => rows.Length <= Boxes.MostSideBySide
        ? string.Join("\nUNION ALL ", rows)
        : string.Join("\nUNION ALL ", rows.Chunk(Boxes.MostSideBySide).Select((part, index) => $"SELECT * FROM (\n{Listing(part)}\n) AS part_{index + 1}"));

    private string Fresh(string wished) => grammar.Name(fresh.Of(wished));

    private string Sums(Counted counted)
    {
        string sound = flag is null ? "" : $"{flag} = 0 AND ";
        return Lines(
        [
            Comments.Line(counted.Status.Source),
            $"{grammar.Count($"CASE WHEN {sound}({boxes.Met(counted.Status.Form)}) THEN 1 END")} AS {counted.Met},",
            $"{grammar.Count($"CASE WHEN {sound}({boxes.NotMet(counted.Status.Form)}) THEN 1 END")} AS {counted.NotMet}",
        ]);
    }

    /// <summary>The rows made ready, worked out once for each of them where the engine is to be told so.</summary>
    private string[] FromKnown(string[] apart)
    {
        string[] rows = grammar.KeepsApartByLateral
            ? [$"SELECT {row}.{id}, {ready}.*", $"FROM {Table} AS {row}, LATERAL (", $"SELECT {string.Join(",\n", known)}", "OFFSET 0", $") AS {ready}"]
            : [$"SELECT {string.Join(",\n", known.Prepend(id))}", $"FROM {Table}", .. apart];
        return ["FROM (", .. rows, $") AS {ready}"];
    }

    private sealed record Counted(Judged Status, string Met, string NotMet);
}
