using System.Globalization;
using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>What replies cost, as the service counts it.</summary>
/// <remarks>An immutable value; two are equal when their parts are. The default is nothing at all. Requests that got no reply are counted as requests.</remarks>
public readonly record struct TokenUsage
{
    /// <summary>How many requests were sent, those that had to be repeated included.</summary>
    public int Requests { get; init; }

    /// <summary>Tokens of what was sent.</summary>
    public long Input { get; init; }

    /// <summary>Tokens of the replies.</summary>
    public long Output { get; init; }

    /// <summary>How many requests the service told no numbers for.</summary>
    public int Uncounted { get; init; }

    /// <summary>Both together.</summary>
    public static TokenUsage operator +(TokenUsage one, TokenUsage other) => new()
    {
        Requests = one.Requests + other.Requests,
        Input = one.Input + other.Input,
        Output = one.Output + other.Output,
        Uncounted = one.Uncounted + other.Uncounted,
    };

    /// <summary>Both together.</summary>
    public static TokenUsage Add(TokenUsage one, TokenUsage other) => one + other;

    /// <summary>The numbers, as in <c>2 requests, 9000 tokens in, 1800 tokens out</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Prose.Count(Requests, "request", "requests")}, {(Uncounted == Requests ? "tokens not counted" : $"{Input} tokens in, {Output} tokens out")}");
}
