using System.Text;
using CoProduction.Wording;

namespace CoProduction.Coding;

/// <summary>Conditions as text, in the form in which they are shown: read without a step that could take long, and written whole.</summary>
/// <remarks>
/// An answer is <c>question: answer</c>, several are <c>question: one or other</c>; conditions are joined by <c>and</c> or by <c>or</c>, and one that is
/// itself joined, or has several answers, stands in brackets within another.
/// </remarks>
internal sealed class ConditionText
{
    /// <summary>The longest text that is read or written, in characters.</summary>
    public const int MaxLength = 100_000;

    private readonly string text;
    private readonly Questionnaire questionnaire;
    private int at;
    private int depth;
    private ConditionFault? fault;

    private ConditionText(string text, Questionnaire questionnaire) => (this.text, this.questionnaire) = (text, questionnaire);

    /// <summary>The condition that a text says, or null and why it says none.</summary>
    public static Condition? Read(string text, Questionnaire questionnaire, out ConditionFault? fault)
    {
        ConditionText reader = new(text, questionnaire);
        Condition? condition = text.Length > MaxLength ? reader.Refuse(0, $"A condition has at most {MaxLength} characters.") : reader.Whole();
        fault = reader.fault;
        return condition;
    }

    /// <summary>A condition as text that is read back as the same; null where it is too long for that.</summary>
    public static string? Write(Condition condition)
    {
        StringBuilder text = new();
        return TryWrite(condition, text) ? text.ToString() : null;
    }

    private static bool TryWrite(Condition condition, StringBuilder text)
    {
        if (condition is not CompoundCondition compound) return condition.Write(text) && text.Length <= MaxLength;
        for (int index = 0; index < compound.Parts.Count; index++)
        {
            bool isShort = compound.Parts[index] is AnswerCondition { HasOneAnswer: true };
            text.Append(index == 0 ? "" : compound.IsAll ? " and " : " or ").Append(isShort ? "" : "(");
            if (!TryWrite(compound.Parts[index], text)) return false;
            text.Append(isShort ? "" : ")");
        }

        return text.Length <= MaxLength;
    }

    private Condition? Whole()
    {
        Condition? condition = Joined();
        if (condition is null || Next() == '\0') return condition;
        return Refuse(at, Next() == ')' ? "This bracket closes none that was opened." : $"{Shown()} is not expected here: conditions are joined by 'and' or by 'or'.");
    }

    /// <summary>Conditions joined by one word, or one by itself.</summary>
    private Condition? Joined()
    {
        List<Condition> parts = [];
        string? word = null;
        int several = -1;
        do
        {
            Next();
            int start = at;
            if (Part(out bool isBare) is not { } part) return null;
            parts.Add(part);
            several = isBare && part is AnswerCondition { HasOneAnswer: false } ? start : several;
        }
        while (IsJoined(ref word));
        if (fault is not null) return null;
        if (parts.Count == 1) return parts[0];
        return several >= 0 ? Refuse(several, "Several answers stand in brackets where another condition is beside them.")
            : word == "and" ? Condition.AllOf([.. parts]) : Condition.AnyOf([.. parts]);
    }

    private bool IsJoined(ref string? word)
    {
        Next();
        int start = at;
        string found = Word();
        if (found is not ("and" or "or"))
        {
            at = start;
            return false;
        }

        if (word is null || word == found)
        {
            word = found;
            return true;
        }

        Refuse(start, "'and' and 'or' stand side by side: put in brackets what belongs together.");
        return false;
    }

    private Condition? Part(out bool isBare)
    {
        isBare = Next() != '(';
        if (isBare) return Answers();
        int opened = at++;
        if (++depth >= Condition.MaxDepth) return Refuse(opened, $"Brackets are nested in {Condition.MaxDepth} levels or more.");
        if (Joined() is not { } condition) return null;
        if (Next() != ')') return Refuse(at, at < text.Length ? $"{Shown()} is not expected here: a bracket is open." : "The condition ends, and a bracket is open.");
        at++;
        depth--;
        return condition;
    }

    private Condition? Answers()
    {
        int start = at;
        string id = Word();
        if (id.Length == 0) return Refuse(start, start < text.Length ? $"Expected a question, not {Shown()}." : "The condition ends where a question is expected.");
        if (Next() != ':') return Refuse(at, $"After the question {Quoted.Of(id)} comes a colon, then an answer.");
        at++;
        if (questionnaire.Find(id) is not { } question)
        {
            return Refuse(start, $"{Quoted.Of(id)} is not a question of {questionnaire.Called}{NearestName.Hint(id, questionnaire.Ids)}", ConditionFaultKind.Question);
        }

        if (TakeWords("any", "answer")) return question.Is([.. question.Options]);
        if (TakeWords("no", "answer")) return !question.Is([.. question.Options]);
        List<AnswerOption> options = [];
        do
        {
            Next();
            int place = at;
            string token = Word();
            if (token.Length == 0) return Refuse(place, place < text.Length ? $"Expected an answer, not {Shown()}." : "The condition ends where an answer is expected.");
            if (question.FindOption(token) is not { } option)
            {
                string[] tokens = [.. question.Options.Select(allowed => allowed.Token)];
                string hint = NearestName.Hint(token, tokens);
                return Refuse(place, $"{Quoted.Of(token)} is not an answer to '{question.Id}'{hint} Allowed are {Quoted.List(tokens)}.", ConditionFaultKind.Answer);
            }

            options.Add(option);
        }
        while (IsFurtherAnswer());
        return question.Is([.. options]);
    }

    /// <summary>Whether 'or' leads on to another answer, and not to another condition.</summary>
    private bool IsFurtherAnswer()
    {
        int start = at;
        Next();
        if (Word() == "or")
        {
            Next();
            int token = at;
            if (Word().Length > 0 && Next() != ':')
            {
                at = token;
                return true;
            }
        }

        at = start;
        return false;
    }

    private bool TakeWords(string first, string second)
    {
        int start = at;
        Next();
        if (Word() == first && Next() != '\0' && Word() == second) return true;
        at = start;
        return false;
    }

    /// <summary>The character that comes after white space, which is passed over; nothing at the end.</summary>
    private char Next()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n') at++;
        return at < text.Length ? text[at] : '\0';
    }

    private string Word()
    {
        int start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_')) at++;
        return text[start..at];
    }

    private string Shown() => Quoted.Of(char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? text[at..(at + 2)] : text[at..(at + 1)]);

    /// <summary>Ends the reading: there is one fault at most.</summary>
    private Condition? Refuse(int place, string message, ConditionFaultKind kind = ConditionFaultKind.Form)
    {
        fault = new(kind, place, message);
        return null;
    }
}
