using CoProduction.Coding;
using CoProduction.Sql.Dialects;

namespace CoProduction.Sql.Columns;

/// <summary>The tests of flags, one for each answer, that are false where the answer is ruled out and true where it is possible.</summary>
internal sealed class AnswerColumnTests(Question question, Grammar grammar, Func<AnswerOption, string> flag) : AnswerTests(question)
{
    private readonly Question question = question;

    public override string? NothingLeft => AllOf(question.Options.Select(IsRuledOut));

    public override string Known(IReadOnlyList<AnswerOption> answers) => AllOf(OthersThan(answers).Select(IsRuledOut));

    public override string Possible(IReadOnlyList<AnswerOption> answers) => AnyOf(answers.Select(answer => $"{flag(answer)} <> {grammar.False}"));

    private string IsRuledOut(AnswerOption answer) => $"{flag(answer)} = {grammar.False}";
}
