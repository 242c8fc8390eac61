using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Terminal;
using CoProduction.Sql;
using Token = CoProduction.Coding.Token;

namespace CoProduction.Cli.Querying;

/// <summary>The verb that writes definitions as SQL.</summary>
internal sealed class SqlCommand : Command
{
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
        foreach (Option option in (Option[])[dialect, form, .. definitions.Options, kinds, table, schema, layout, columns, output])
        {
            Add(option);
        }

        foreach (Option<string?> name in (Option<string?>[])[table, schema])
        {
            name.Validators.Add(result =>
            {
                if (result.Tokens is [{ Value: var typed }] && string.IsNullOrWhiteSpace(typed)) result.AddError($"{name.Name} is an empty name");
            });
        }

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

    private int Run(ParseResult parsed)
    {
        try
        {
            SqlOptions options = new()
            {
                Schema = parsed.GetValue(schema),
                Layout = parsed.GetValue(layout) ?? SqlLayout.OneAnswer,
                Columns = parsed.GetValue(columns) is { } file ? ColumnNames.Read(file) : new Dictionary<string, string>(),
            };
            SqlWriter writer = new(parsed.GetValue(dialect)!, parsed.GetValue(table) is { } name ? options with { Table = name } : options);
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
}
