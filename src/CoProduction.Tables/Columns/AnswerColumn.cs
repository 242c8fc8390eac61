using System.Text;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>The answer to a question: <c>voluntary</c>, one of several as <c>voluntary|partlyVoluntary</c>, or why there is none, as <c>?cannotTell</c>.</summary>
internal sealed class AnswerColumn(string header, Question question) : Column(header, JsonPath.Root.Property("answers").Property(question.Id))
{
    private readonly AnswerWords words = new(question);

    public Question Question => question;

    private string Noun => $"an answer to '{question.Id}'";

    private string Allowed => Quoted.List([.. question.Options.Select(option => option.Token)]);

    public override void Read(CellValue cell, RowDraft draft)
    {
        if (words.Find(cell.Utf8) is { } option && cell.Kind is CellKind.Text or CellKind.Boolean)
        {
            draft.Answers = draft.Answers.WithOptions(question, option);
            return;
        }

        switch (cell.Kind)
        {
            case CellKind.Fault:
                ReportFault(cell, draft);
                break;
            case CellKind.Date:
                draft.Report(ProblemCodes.WrongKind, $"Expected {Noun}, not a date. Allowed are {Allowed}.");
                break;
            case CellKind.Number when !draft.IsLenient || words.FindMeant(cell.Text) is null:
                draft.Report(ProblemCodes.NotAToken, $"Expected {Noun}, not a number. Allowed are {Allowed}.");
                break;
            case CellKind.Boolean when !question.IsYesNo:
                draft.Report(ProblemCodes.WrongKind, $"Expected {Noun}, not {cell.Text}. Allowed are {Allowed}.");
                break;
            default:
                ReadText(cell.Text, draft);
                break;
        }
    }

    public override SheetCell Write(in WrittenRow row)
    {
        Answers answers = row.Activity.Answers;
        string possible = answers.Questionnaire == question.Questionnaire && answers.Knows(question)
            ? string.Join('|', answers.Possible(question).Select(option => option.Token))
            : "";
        return row.Activity.Evidence.TryGetValue(question, out Evidence? evidence) && evidence.Missing is { } missing
            ? SheetCell.Of($"{possible}?{Token.Of(missing)}")
            : SheetCell.Of(possible);
    }

    private void ReadText(string text, RowDraft draft)
    {
        if (draft.IsLenient && AnswerWords.IsUnknown(text))
        {
            draft.Report(TableProblemCodes.ReadAs, $"{Quoted.Of(text)} is read as an empty cell: not known.", ProblemSeverity.Note);
            return;
        }

        int mark = text.IndexOf('?', StringComparison.Ordinal);
        string answers = mark < 0 ? text : text[..mark];
        if (mark >= 0) ReadReason(text[(mark + 1)..], draft);
        if (answers.Length == 0) return;
        List<AnswerOption> possible = [];
        bool isSound = true;
        foreach (string word in answers.Split('|'))
        {
            isSound &= ReadWord(word, possible, draft);
        }

        if (isSound) draft.Answers = draft.Answers.WithOptions(question, [.. possible]);
    }

    private bool ReadWord(string word, List<AnswerOption> possible, RowDraft draft)
    {
        if (FindOption(word, draft) is not { } option)
        {
            Refuse(word, draft);
            return false;
        }

        if (possible.Contains(option))
        {
            draft.Report(ProblemCodes.RepeatedAnswer, $"The answer '{option.Token}' is in the cell twice.");
            return false;
        }

        possible.Add(option);
        return true;
    }

    private AnswerOption? FindOption(string word, RowDraft draft)
    {
        AnswerOption? option = words.Find(Encoding.UTF8.GetBytes(word));
        if (option is null && draft.IsLenient && words.FindMeant(word) is { } meant)
        {
            draft.Report(TableProblemCodes.ReadAs, $"{Quoted.Of(word)} is read as '{meant.Token}'.", ProblemSeverity.Note);
            return meant;
        }

        return option;
    }

    private void Refuse(string word, RowDraft draft)
    {
        if (word.Length == 0)
        {
            draft.Report(ProblemCodes.NoPossibleAnswer, "An answer is lacking beside '|', which stands between several possible answers.");
        }
        else if (word.AsSpan().ContainsAny(',', ';', '/'))
        {
            draft.Report(ProblemCodes.NotAToken, $"{Quoted.Of(word)} is several words, not {Noun}. Several possible answers are written as a|b. Allowed are {Allowed}.");
        }
        else
        {
            string hint = words.FindMeant(word) is { } meant ? $"; did you mean '{meant.Token}'?" : NearestName.Hint(word, question.Options.Select(option => option.Token));
            string unknown = AnswerWords.IsUnknown(word) ? " What is not known is an empty cell, or ?cannotTell." : "";
            draft.Report(ProblemCodes.UnknownAnswer, $"{Quoted.Of(word)} is not {Noun}{hint} Allowed are {Allowed}.{unknown}");
        }
    }

    private void ReadReason(string word, RowDraft draft)
    {
        if (!Token.TryParse(draft.IsLenient ? MeantReason(word, draft) : word, out MissingReason reason))
        {
            IReadOnlyList<string> tokens = Token.All<MissingReason>();
            draft.Report(
                ProblemCodes.UnknownMissingReason,
                $"{Quoted.Of(word)} is not a reason for a missing answer{NearestName.Hint(word, tokens)} Allowed after '?' are {Quoted.List(tokens)}.");
            return;
        }

        draft.Note(question, evidence => evidence with { Missing = reason });
    }

    private static string MeantReason(string word, RowDraft draft)
    {
        string meant = Token.All<MissingReason>().FirstOrDefault(token => token.Equals(word.Trim(), StringComparison.OrdinalIgnoreCase)) ?? word;
        if (meant != word) draft.Report(TableProblemCodes.ReadAs, $"{Quoted.Of(word)} is read as '{meant}'.", ProblemSeverity.Note);
        return meant;
    }
}
