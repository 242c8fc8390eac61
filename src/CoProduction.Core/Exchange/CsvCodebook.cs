using System.Text;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Exchange;

/// <summary>A codebook as rows: one for each answer.</summary>
internal static class CsvCodebook
{
    public static string Write(CodebookContent content)
    {
        StringBuilder rows = new("question,wording,guidance,answer,meaning,example,sources\n");
        foreach (AnswerOption option in content.Questionnaire.Questions.SelectMany(question => question.Options))
        {
            Question question = option.Question;
            string[] cells =
                [question.Id, question.Wording, question.Guidance, option.Token, option.Meaning, option.Example, string.Join("; ", question.Citations)];
            rows.AppendJoin(',', cells.Select(Cell)).Append('\n');
        }

        return rows.ToString();
    }

    private static string Cell(string text) => CsvCell.Of(text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text);
}
