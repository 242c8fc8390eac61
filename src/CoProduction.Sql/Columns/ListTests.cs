using CoProduction.Coding;
using CoProduction.Sql.Dialects;

namespace CoProduction.Sql.Columns;

/// <summary>The tests of a text with the words of all answers still possible, and a separator before, between and after them.</summary>
internal sealed class ListTests(Question question, Grammar grammar, string list) : AnswerTests(question)
{
    public const string Separator = "|";

    private readonly Question question = question;

    public override string? NothingLeft => AllOf(question.Options.Select(IsRuledOut));

    public override string Known(IReadOnlyList<AnswerOption> answers) => AllOf(OthersThan(answers).Select(IsRuledOut));

    public override string Possible(IReadOnlyList<AnswerOption> answers) => AnyOf(answers.Select(answer => $"{PlaceOf(answer)} > 0"));

    private string IsRuledOut(AnswerOption answer) => $"{PlaceOf(answer)} = 0";

    private string PlaceOf(AnswerOption answer) => grammar.PlaceOf(list, grammar.Literal($"{Separator}{answer.Token}{Separator}"));
}
