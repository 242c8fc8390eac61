using CoProduction;
using CoProduction.Serialization;
using CoProduction.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace Classify;

/// <summary>Reports on the error stream what is wrong with records, each problem on a line of its own, and keeps count.</summary>
internal sealed class Diagnostics(string source, TextWriter error)
{
    private readonly ActivityValidator validator = new();
    private readonly Dictionary<string, long> lines = new(StringComparer.Ordinal);

    /// <summary>How many records held an activity.</summary>
    public int Good { get; private set; }

    /// <summary>How many records held none.</summary>
    public int Bad { get; private set; }

    /// <summary>How many problems were found in the activities that were classified.</summary>
    public int Problems { get; private set; }

    public int ExitCode => Good == 0 ? ExitCodes.NothingRead : Bad > 0 ? ExitCodes.SomeBad : ExitCodes.AllClassified;

    /// <summary>The activities of the records, one by one as they are asked for; what is wrong with each is reported just before.</summary>
    public IEnumerable<Activity> Check(IEnumerable<ActivityRecord> records)
    {
        foreach (ActivityRecord record in records)
        {
            foreach (InputProblem problem in record.Problems)
            {
                Report(problem);
            }

            if (record.Activity is not { } activity)
            {
                Bad++;
                continue;
            }

            Good++;
            foreach (ValidationFailure failure in validator.Validate(activity).Errors)
            {
                Problems++;
                string message = failure.Severity == Severity.Error ? failure.ErrorMessage : $"warning: {failure.ErrorMessage}";
                Report(Words.Number(record.Line), failure.ErrorCode, message);
            }

            if (activity.Id is { } id && !lines.TryAdd(id, record.Line))
            {
                Problems++;
                error.WriteLine($"{source}:{Words.Number(record.Line)}: warning: the id '{Line.Single(id)}' stands at line {Words.Number(lines[id])} too");
            }

            yield return activity;
        }

        if (Good + Bad == 0)
        {
            error.WriteLine($"{source}: there is no activity in it");
        }
    }

    private void Report(InputProblem problem) =>
        Report($"{Words.Number(problem.Line)}:{Words.Number(problem.Column)}", problem.Code, $"{problem.Message} (at {problem.Path})");

    private void Report(string place, string code, string message) => error.WriteLine($"{source}:{place}: {code}: {Line.Single(message)}");
}
