using System.Net;
using CoProduction.Coding;
using Microsoft.Extensions.AI;

namespace CoProduction.AI;

/// <summary>How texts are coded.</summary>
/// <remarks>Compared by value; functions are by reference.</remarks>
public sealed record TextCoderOptions
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    /// <summary>The questions to be answered.</summary>
    /// <value>The codebook by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Questionnaire Questionnaire
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = Codebook.Questionnaire;

    /// <summary>How often each client reads the text; answers that differ between readings stay possible together.</summary>
    /// <value>1 by default; at most 99.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 99.</exception>
    public int Readings { get; init => field = Within(value, 1, Sampling.MostReadings); } = 1;

    /// <summary>How many requests are made at most for one reading, where replies cannot be used or the service fails.</summary>
    /// <value>3 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 99.</exception>
    public int Attempts { get; init => field = Within(value, 1, Sampling.MostReadings); } = 3;

    /// <summary>How many texts of a batch are read at the same time.</summary>
    /// <value>4 by default.</value>
    /// <remarks>Ignored where a single text is coded.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Concurrency { get; init => field = Within(value, 1, int.MaxValue); } = 4;

    /// <summary>Whether an answer may rest on a stated piece of ordinary knowledge and on no words of the text.</summary>
    /// <value>True by default; otherwise such answers are dropped and reported.</value>
    public bool AllowKnowledge { get; init; } = true;

    /// <summary>The longest text that is sent, in characters.</summary>
    /// <value>20,000 by default, as long as a description may be.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 20,000.</exception>
    public int MaxTextLength { get; init => field = Within(value, 1, Validation.ActivityLimits.Description); } = Validation.ActivityLimits.Description;

    /// <summary>How long a reply is waited for.</summary>
    /// <value>Three minutes by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
    public TimeSpan Timeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromMinutes(3);

    /// <summary>How long to wait after a request that the service did not answer, given the failure and the number of requests made; null where it is given up.</summary>
    /// <value><see cref="UsualDelay"/> by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Func<Exception, int, TimeSpan?> DelayAfter
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = UsualDelay;

    /// <summary>The model that is asked for.</summary>
    /// <value>Null by default: the client's own.</value>
    public string? Model { get; init; }

    /// <summary>Whether the schema of the reply is sent along.</summary>
    /// <value>True by default; for services that know of no schema, false: the instructions describe the form as well.</value>
    public bool SendsSchema { get; init; } = true;

    /// <summary>What else the service is told, such as a temperature: called with the options of each request before it is sent.</summary>
    /// <value>Null by default.</value>
    public Action<ChatOptions>? Configure { get; init; }

    /// <summary>The clock for dates, delays and time limits.</summary>
    /// <value>The system's by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TimeProvider Clock
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimeProvider.System;

    /// <summary>One second after the first request and twice as long after each further one, up to 30, where the service was busy, broken, not reached or too slow; else null.</summary>
    /// <exception cref="ArgumentNullException">The failure is null.</exception>
    public static TimeSpan? UsualDelay(Exception failure, int requests)
    {
        ArgumentNullException.ThrowIfNull(failure);
        bool passes = failure is TimeoutException
            || failure is HttpRequestException { StatusCode: null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError };
        return passes ? TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Max(0, requests - 1)), LongestDelay.TotalSeconds)) : null;
    }

    private static int Within(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
