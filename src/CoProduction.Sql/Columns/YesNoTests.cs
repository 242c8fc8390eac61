using CoProduction.Coding;
using CoProduction.Sql.Dialects;

namespace CoProduction.Sql.Columns;

/// <summary>The tests of a column that is true for yes, false for no, and <c>NULL</c> where the answer is unknown.</summary>
internal sealed class YesNoTests(Question question, Grammar grammar, string column) : AnswerTests(question)
{
    public override string Known(IReadOnlyList<AnswerOption> answers) =>
        IsYes(answers) ? $"COALESCE({column}, {grammar.False}) = {grammar.True}" : $"COALESCE({column}, {grammar.True}) = {grammar.False}";

    public override string Possible(IReadOnlyList<AnswerOption> answers) =>
        IsYes(answers) ? $"COALESCE({column}, {grammar.True}) <> {grammar.False}" : $"COALESCE({column}, {grammar.False}) <> {grammar.True}";

    private static bool IsYes(IReadOnlyList<AnswerOption> answers) => answers[0].Token == "yes";
}
