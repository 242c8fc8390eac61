using CoProduction.Coding;
using CoProduction.Sql.Dialects;

namespace CoProduction.Sql.Columns;

/// <summary>The tests of a text that is the word of the answer, or an empty text where it is unknown.</summary>
internal sealed class WordTests(Question question, Grammar grammar, string word) : AnswerTests(question)
{
    public override string Known(IReadOnlyList<AnswerOption> answers) =>
        answers.Count == 1 ? $"{word} = {grammar.Literal(answers[0].Token)}" : $"{word} IN ({grammar.Literals(answers.Select(answer => answer.Token))})";

    public override string Possible(IReadOnlyList<AnswerOption> answers)
    {
        AnswerOption[] others = [.. OthersThan(answers)];
        return others.Length == 1 ? $"{word} <> {grammar.Literal(others[0].Token)}" : $"{word} NOT IN ({grammar.Literals(others.Select(other => other.Token))})";
    }
}
