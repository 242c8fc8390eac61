using CoProduction.Coding;
using CoProduction.Sql.Dialects;
using CoProduction.Sql.Writing;
using CoProduction.Wording;

namespace CoProduction.Sql.Columns;

/// <summary>The columns of a table for the questions of one questionnaire.</summary>
internal sealed class TableColumns
{
    private readonly Dictionary<Question, QuestionColumns> columns = [];
    private readonly Grammar grammar;
    private readonly SqlOptions options;

    /// <summary>The columns, in a statement whose results have names of their own.</summary>
    public TableColumns(Questionnaire questionnaire, Grammar grammar, SqlOptions options, params IReadOnlyList<string> results)
    {
        this.grammar = grammar;
        this.options = options;
        RequireKnown(questionnaire);
        string[] names = [options.Id, .. questionnaire.Questions.SelectMany(NamesOf)];
        Names.RequireDistinct(names);
        grammar.NameLimit?.Require([options.Table, .. names, .. results]);
        Fresh = new FreshNames([.. names, .. results]);
        foreach (Question question in questionnaire.Questions)
        {
            columns.Add(question, question.IsYesNo ? YesNo(question) : options.Layout switch
            {
                SqlLayout.ColumnPerAnswer => ColumnPerAnswer(question),
                SqlLayout.ListOfAnswers => ListOfAnswers(question),
                _ => OneAnswer(question),
            });
        }
    }

    /// <summary>Names that no column and no result bears.</summary>
    public FreshNames Fresh { get; }

    public QuestionColumns this[Question question] => columns[question];

    private bool HasColumnPerAnswer(Question question) => options.Layout == SqlLayout.ColumnPerAnswer && !question.IsYesNo;

    private IEnumerable<string> NamesOf(Question question) =>
        HasColumnPerAnswer(question) ? question.Options.Select(NameOf) : [NameOf(question)];

    private string NameOf(Question question) => options.Columns.GetValueOrDefault(question.Id, question.Id);

    private string NameOf(AnswerOption answer) =>
        options.Columns.GetValueOrDefault($"{answer.Question.Id}.{answer.Token}") ?? $"{NameOf(answer.Question)}_{answer.Token}";

    /// <summary>Refuses a column for a question or an answer that there is none of, which would be a slip of the pen without effect.</summary>
    private void RequireKnown(Questionnaire questionnaire)
    {
        string[] known =
        [
            .. questionnaire.Questions.Select(question => question.Id),
            .. questionnaire.Questions.Where(HasColumnPerAnswer).SelectMany(question => question.Options.Select(option => $"{question.Id}.{option.Token}")),
        ];
        foreach (string key in options.Columns.Keys.Except(known))
        {
            throw new ArgumentException($"A column is named for {Quoted.Of(key)}, of which '{questionnaire}' has none in this layout{NearestName.Hint(key, known)}");
        }
    }

    private QuestionColumns YesNo(Question question)
    {
        string column = grammar.Name(NameOf(question));
        string prepared = Prepared(question.Id);
        YesNoTests tests = new(question, grammar, column);
        IEnumerable<string> cases = question.Options.Select(answer => $"WHEN {tests.Known([answer])} THEN {grammar.Literal(answer.Token)}");
        return new QuestionColumns
        {
            Columns = [(column, grammar.Flag)],
            Check = $"{column} IS NULL OR {column} IN ({grammar.False}, {grammar.True})",
            Tests = tests,
            Prepared = [($"CASE {string.Join(' ', cases)} ELSE '' END", prepared)],
            PreparedTests = new WordTests(question, grammar, prepared),
        };
    }

    private QuestionColumns OneAnswer(Question question)
    {
        string column = grammar.Name(NameOf(question));
        string prepared = Prepared(question.Id);
        string exact = grammar.Exact(column);
        string word = $"COALESCE({exact}, '')";
        return new QuestionColumns
        {
            Columns = [(column, grammar.Word(question.Options.Max(answer => answer.Token.Length)))],
            Check = $"{column} IS NULL OR {exact} IN ({grammar.Literals(question.Options.Select(answer => answer.Token))})",
            Tests = new WordTests(question, grammar, word),
            Prepared = [(word, prepared)],
            PreparedTests = new WordTests(question, grammar, prepared),
        };
    }

    private QuestionColumns ColumnPerAnswer(Question question)
    {
        AnswerColumnTests tests = new(question, grammar, Flag);
        var prepared = question.Options.ToDictionary(answer => answer, answer => Prepared($"{question.Id}_{answer.Token}"));
        return new QuestionColumns
        {
            Columns = [.. question.Options.Select(answer => (grammar.Name(NameOf(answer)), grammar.Flag))],
            Check = tests.Possible(question.Options),
            Tests = tests,
            Prepared = [.. question.Options.Select(answer => (Flag(answer), prepared[answer]))],
            PreparedTests = new AnswerColumnTests(question, grammar, answer => prepared[answer]),
        };

        string Flag(AnswerOption answer) => $"COALESCE({grammar.Name(NameOf(answer))}, {grammar.True})";
    }

    /// <remarks>A list is right where nothing but separators is left of it once each word, with the separators around it, is taken out.</remarks>
    private QuestionColumns ListOfAnswers(Question question)
    {
        const string separator = $"'{ListTests.Separator}'";
        string column = grammar.Name(NameOf(question));
        string prepared = Prepared(question.Id);
        string exact = grammar.Exact(column);
        string[] words = [.. question.Options.Select(answer => answer.Token)];
        string known = $"COALESCE(NULLIF({exact}, ''), {grammar.Literal(string.Join(ListTests.Separator, words))})";
        string list = grammar.Concat([separator, known, separator]);
        string rest = words.Aggregate(grammar.Concat([separator, exact, separator]),
            (left, word) => $"{grammar.Replace}({left}, {grammar.Literal($"{ListTests.Separator}{word}{ListTests.Separator}")}, {separator})");
        return new QuestionColumns
        {
            Columns = [(column, grammar.Word(words.Sum(word => word.Length + 1)))],
            Check = $"{column} IS NULL OR {rest} = {separator}",
            Tests = new ListTests(question, grammar, list),
            Prepared = [(list, prepared)],
            PreparedTests = new ListTests(question, grammar, prepared),
        };
    }

    private string Prepared(string name) => grammar.Name(Fresh.Of($"known_{name}"));
}
