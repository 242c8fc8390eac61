using CoProduction;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Sql;

namespace WebApp.Storage;

/// <summary>What the library's catalogue is to the database: columns, the text of the view, and what it is made with.</summary>
internal static class Catalogue
{
    // A list in a column keeps "one of these", which one word could not.
    private static readonly SqlOptions options = new() { Layout = SqlLayout.ListOfAnswers };

    public static IReadOnlyList<Definition> Definitions => DefinitionCatalog.Definitions;

    public static string View => options.View;

    /// <summary>What the view is made with.</summary>
    public static IEnumerable<MadeWithRow> MadeWith =>
    [
        new() { Subject = "codebook", Version = Codebook.Questionnaire.Version, Hash = Codebook.Questionnaire.ContentHash },
        .. Definitions.Select(definition => new MadeWithRow { Subject = definition.Id, Version = $"{definition.Revision}", Hash = definition.ContentHash }),
    ];

    public static string ColumnOf(Definition definition) => definition.Id.Replace('-', '_');

    /// <summary>What stands in the column of a question: null where nothing is known.</summary>
    public static object? ValueOf(Question question, Answers answers) =>
        !answers.Knows(question) ? null
        : question.IsYesNo ? answers.Possible(question)[0].Token == "yes"
        : string.Join('|', answers.Possible(question).Select(answer => answer.Token));

    /// <summary>The table for activities, as <c>coproduction sql --as create</c> writes it.</summary>
    public static string TableText(SqlDialect dialect) => new SqlWriter(dialect, options).Table(Codebook.Questionnaire);

    /// <summary>What makes the view anew, as <c>coproduction sql --as view</c> writes it, and says what it was made with.</summary>
    public static string VerdictsText(SqlDialect dialect)
    {
        IEnumerable<string> made = MadeWith.Select(row => $"('{row.Subject}', '{row.Version}', '{row.Hash}')");
        return $"""
            DROP VIEW IF EXISTS "{View}";
            {new SqlWriter(dialect, options).View(Definitions)}
            DELETE FROM "verdicts_made_with";
            INSERT INTO "verdicts_made_with" ("subject", "version", "hash") VALUES
            {string.Join(",\n", made)};

            """;
    }
}
