using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>A smallest set of given answers that by itself forces a status: without any one of them it would be open.</summary>
public sealed class Reason
{
    internal Reason(Answers answers) => Answers = answers;

    /// <summary>The answers that force the status, and no others.</summary>
    public Answers Answers { get; }

    /// <summary>The answers, as in <c>citizensDeliver: no</c>.</summary>
    public override string ToString() => Answers.ToString();
}
