using CoProduction.Coding;

namespace Explorer.State;

/// <summary>The two answers of a question that has no others.</summary>
public static class YesNo
{
    public static AnswerOption Yes(this Question question) => question.FindOption("yes")!;

    public static AnswerOption No(this Question question) => question.FindOption("no")!;
}
