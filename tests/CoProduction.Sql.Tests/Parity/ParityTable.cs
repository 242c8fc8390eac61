using CoProduction.Coding;
using CoProduction.Sql.Columns;

namespace CoProduction.Sql.Tests.Parity;

/// <summary>A table of answers to some questions, with what the library says of each row.</summary>
internal sealed class ParityTable
{
    private readonly SqlLayout layout;
    private readonly IReadOnlyList<Question> questions;
    private readonly SqlDialect dialect;

    public ParityTable(SqlDialect dialect, SqlOptions options, IReadOnlyList<Question> questions)
    {
        this.dialect = dialect;
        this.questions = questions;
        layout = options.Layout;
        TableColumns table = new(questions[0].Questionnaire, dialect.Grammar, options);
        Columns =
        [
            (dialect.Grammar.Name(options.Id), dialect == SqlDialect.ClickHouse ? "UInt32" : "INTEGER"),
            (dialect.Grammar.Name("expected"), dialect == SqlDialect.ClickHouse ? "String" : "VARCHAR(20)"),
            .. questions.SelectMany(question => table[question].Columns),
        ];
        Name = dialect.Grammar.In(options.Schema, options.Table);
    }

    public string Name { get; }

    public IReadOnlyList<(string Name, string Type)> Columns { get; }

    public string Create(string engine = "") =>
        $"CREATE TABLE {Name} ({string.Join(", ", Columns.Select(column => $"{column.Name} {column.Type}"))}){engine}";

    /// <summary>A query that counts the rows, and those in which an expression is not what the library says.</summary>
    public string Check(string expression)
    {
        string expected = dialect.Grammar.Name("expected");
        return $"SELECT COUNT(*), SUM(CASE WHEN {expected} = {expression} THEN 0 ELSE 1 END) FROM {Name}";
    }

    /// <summary>The values of a row: texts, truth values, numbers and null.</summary>
    public IEnumerable<object?> Row(int id, string expected, Answers answers)
    {
        yield return id;
        yield return expected;
        foreach (Question question in questions)
        {
            IReadOnlyList<AnswerOption> possible = answers.Possible(question);
            if (question.IsYesNo)
            {
                yield return possible.Count == 1 ? possible[0].Token == "yes" : null;
            }
            else if (layout == SqlLayout.ColumnPerAnswer)
            {
                foreach (AnswerOption option in question.Options)
                {
                    // What is still possible stands there as true or as nothing, in turns.
                    yield return !possible.Contains(option) ? false : id % 2 == 0 ? true : null;
                }
            }
            else
            {
                yield return answers.Knows(question) ? string.Join('|', possible.Select(option => option.Token)) : null;
            }
        }
    }
}
