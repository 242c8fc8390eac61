using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Sql;
using CoProduction.Wording;
using Token = CoProduction.Coding.Token;

namespace CoProduction.Cli.Querying;

/// <summary>The verb that writes definitions as SQL.</summary>
internal sealed class SqlCommand : Command
{
    /// <summary>What breaks or turns what stands after it on a screen, and marks that go with such letters; databases take it in a name.</summary>
    private static readonly char[] Steering = [.. Safe.Turns, '\u2028', '\u2029', '\u061C', '\u200E', '\u200F'];

    private readonly ConsoleStreams console;

    private readonly Option<SqlDialect?> dialect = new("--dialect")
    {
        Description = $"The database: {string.Join(", ", SqlDialect.All.Select(dialect => dialect.Id))}.",
        HelpName = "dialect",
        Required = true,
        CustomParser = result => Choose(result, "dialect", SqlDialect.Find, SqlDialect.All.Select(each => each.Id)),
    };

    private readonly Option<SqlForm?> form = new("--as")
    {
        Description = "What to write: view (a view of all verdicts), query (the same as a query), create (the table) or counts (how many activities have which verdict).",
        HelpName = "form",
        DefaultValueFactory = _ => SqlForm.All[0],
        CustomParser = result => Choose(result, "form", word => SqlForm.All.FirstOrDefault(each => each.ToString() == word), SqlForm.All.Select(each => $"{each}")),
    };

    private readonly DefinitionOptionsGroup definitions = new();

    private readonly Option<bool> kinds = new("--kinds") { Description = "Add a column for every kind of every typology; with --definitions, of the same works." };

    private readonly Option<string?> table = new("--table") { Description = "The table with a row for each activity. By default, activity.", HelpName = "name" };

    private readonly Option<string?> schema = new("--schema") { Description = "The schema or data set of the table and the view.", HelpName = "name" };

    private readonly Option<string?> view = new("--view") { Description = "The view of the verdicts. By default, the table's name with _verdicts after it.", HelpName = "name" };

    private readonly Option<string?> id = new("--id") { Description = "The column that tells activities apart. By default, id.", HelpName = "name" };

    private readonly Option<SqlChecks?> checks = new("--checks")
    {
        Description = "What the table refuses: none (nothing), answers (what is no answer, by default) or answersAndContradictions (also answers that contradict each other).",
        HelpName = "checks",
        CustomParser = result => Choose<SqlChecks?>(result, "checks", word => Token.TryParse(word, out SqlChecks found) ? found : null, Token.All<SqlChecks>()),
    };

    private readonly Option<SqlLayout?> layout = new("--layout")
    {
        Description = "How answers stand in columns: oneAnswer (a word, by default), columnPerAnswer (a flag for each answer) or listOfAnswers (words with | between them).",
        HelpName = "layout",
        CustomParser = result => Choose<SqlLayout?>(
            result, "layout", word => Token.TryParse(word, out SqlLayout found) ? found : null, Token.All<SqlLayout>()),
    };

    private readonly Option<string?> columns = new("--columns")
    {
        Description = "A file with the columns that are not called as their question: a JSON object such as {\"users\": \"users_take_part\"}.",
        HelpName = "file",
    };

    private readonly Option<string?> output = TextFile.Option();

    public SqlCommand(string invocation, ConsoleStreams console)
        : base("sql", $"Writes definitions as SQL that gives the same verdicts in a database, whatever is unknown.{Examples.Of(
            invocation, "--dialect postgresql --as create", "--dialect duckdb --definitions alford-2002 --as counts")}")
    {
        this.console = console;
        dialect.CompletionSources.Add([.. SqlDialect.All.Select(each => each.Id)]);
        form.CompletionSources.Add([.. SqlForm.All.Select(each => $"{each}")]);
        layout.CompletionSources.Add([.. Token.All<SqlLayout>()]);
        checks.CompletionSources.Add([.. Token.All<SqlChecks>()]);
        foreach (Option option in (Option[])[dialect, form, .. definitions.Options, kinds, table, schema, view, id, layout, columns, checks, output])
        {
            Add(option);
        }

        Validators.Add(RefuseWhatIsPassedOver);
        SetAction(Run);
    }

    private static T? Choose<T>(ArgumentResult result, string what, Func<string, T?> find, IEnumerable<string> known)
    {
        string typed = result.Tokens[0].Value;
        T? found = find(typed);
        if (found is null)
        {
            result.AddError($"unknown {what} '{Line.Single(typed)}'; the known ones are {string.Join(", ", known)}");
        }

        return found;
    }

    /// <summary>What the chosen form has no place for would otherwise be passed over in silence.</summary>
    private void RefuseWhatIsPassedOver(CommandResult result)
    {
        // A form that there is not is told by the option itself.
        string? typed = result.GetResult(form)?.Tokens is [var word, ..] ? word.Value : null;
        if (SqlForm.All.FirstOrDefault(each => typed is null || each.ToString() == typed) is not { } chosen) return;
        Refuse(chosen == SqlForm.Create, [.. definitions.Options, kinds], "view, query or counts; create writes the table, which holds no definitions");
        Refuse(chosen != SqlForm.View, [view], $"{SqlForm.View}");
        Refuse(chosen != SqlForm.Create, [checks], $"{SqlForm.Create}");

        void Refuse(bool isPassedOver, IEnumerable<Option> options, string forms)
        {
            foreach (Option option in options.Where(option => isPassedOver && result.GetResult(option) is not null))
            {
                result.AddError($"{option.Name} goes with --as {forms}");
            }
        }
    }

    private int Run(ParseResult parsed)
    {
        try
        {
            SqlWriter writer = new(parsed.GetValue(dialect)!, OptionsOf(parsed));
            IReadOnlyList<Definition> chosen = definitions.Of(parsed);
            Typology[] typologies = parsed.GetValue(kinds) ? [.. DefinitionChoice.TypologiesOf(chosen)] : [];
            return TextFile.Write(parsed.GetValue(form)!.Write(writer, chosen, typologies) + "\n", parsed.GetValue(output), console);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // What an exception says of its own parameter is nothing to whoever typed the line.
            console.Error.WriteLine($"sql: {Line.Single(exception.Message.Split(" (Parameter")[0])}");
            return ExitCodes.NothingDone;
        }
    }

    private SqlOptions OptionsOf(ParseResult parsed)
    {
        SqlOptions options = new()
        {
            Schema = parsed.GetValue(schema),
            Layout = parsed.GetValue(layout) ?? SqlLayout.OneAnswer,
            Columns = parsed.GetValue(columns) is { } file ? ColumnNames.Read(file) : new Dictionary<string, string>(),
            Checks = parsed.GetValue(checks) ?? SqlChecks.Answers,
        };
        if (options.Columns.ContainsKey("id"))
        {
            throw new FormatException("the column that tells activities apart is named by --id; --columns names those for questions");
        }

        if (parsed.GetValue(table) is { } called) options = options with { Table = called };
        if (parsed.GetValue(view) is { } viewed) options = options with { View = viewed };
        if (parsed.GetValue(id) is { } key) options = options with { Id = key };
        string names = string.Concat([options.Schema ?? "", options.Table, options.View, options.Id, .. options.Columns.Values]);
        return names.IndexOfAny(Steering) is >= 0 and int at
            ? throw new FormatException($"a name has U+{(int)names[at]:X4} in it, which ends a line or turns the direction of writing wherever the statement is shown")
            : options;
    }
}
