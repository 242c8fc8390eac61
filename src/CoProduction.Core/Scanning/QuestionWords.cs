using CoProduction.Coding;

namespace CoProduction.Scanning;

/// <summary>The ids of a questionnaire's questions and the words of their answers, as they stand in JSON.</summary>
internal sealed class QuestionWords
{
    private readonly WordTable ids;
    private readonly WordTable[] words;
    private readonly AnswerSet[][] answers;
    private readonly (AnswerSet Yes, AnswerSet No)[] plain;

    public QuestionWords(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        Questionnaire = questionnaire;
        ids = new(questionnaire.Questions.Select(question => question.Id));
        answers = [.. questionnaire.Questions.Select(question => question.Options.Select(option => option.Mask).ToArray())];
        plain = [.. questionnaire.Questions.Select(question => question.IsYesNo ? (question.FindOption("yes")!.Mask, question.FindOption("no")!.Mask) : default)];
        words = [.. questionnaire.Questions.Select(question => new WordTable(question.IsYesNo ? [] : question.Options.Select(option => option.Token)))];
    }

    public Questionnaire Questionnaire { get; }

    public WordTable Ids => ids;

    /// <summary>The answer to a question that a string stands for; empty where it stands for none.</summary>
    public AnswerSet AnswerTo(int question, ReadOnlySpan<byte> word)
    {
        int option = words[question].IndexOf(word);
        return option < 0 ? default : answers[question][option];
    }

    /// <summary>The answer yes or no to a question; empty where it has other answers.</summary>
    public AnswerSet AnswerTo(int question, bool isYes) => isYes ? plain[question].Yes : plain[question].No;
}
