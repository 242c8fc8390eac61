using CoProduction.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace CoProduction.Cli.Terminal;

/// <summary>Codings as they are read, of one file or of several, each with its place; and what is wrong with them together.</summary>
internal sealed class PlacedCodings
{
    private readonly List<CodedActivity> all = [];
    private readonly List<(string Source, long Line)> places = [];

    /// <summary>How many there are.</summary>
    public int Count => all.Count;

    /// <summary>Who coded a file that names nobody: whom its own name names.</summary>
    public static Coder CoderCalledAs(string file) => Coder.Person(Path.GetFileNameWithoutExtension(file) is { } stem && !string.IsNullOrWhiteSpace(stem) ? stem : file);

    public void Add(CodedActivity coding, string source, long line)
    {
        all.Add(coding);
        places.Add((source, line));
    }

    /// <summary>Those that can stand beside each other, each with its line; what keeps others from it, and what is hardly meant, is told.</summary>
    /// <param name="tell">Takes the code, whether it is an error, and a line of what is wrong.</param>
    public IReadOnlyList<(CodedActivity Coding, long Line)> Together(Action<string, bool, string> tell)
    {
        HashSet<CodedActivity> left = new(ReferenceEqualityComparer.Instance);
        Dictionary<CodedActivity, (string Source, long Line)> placeOf = new(ReferenceEqualityComparer.Instance);
        foreach ((CodedActivity coding, (string, long) place) in all.Zip(places)) placeOf.Add(coding, place);
        foreach (ValidationFailure failure in new CodingSetValidator().Validate(all).Errors)
        {
            var coding = (CodedActivity)failure.CustomState;
            bool isError = failure.Severity == Severity.Error;
            if (isError) left.Add(coding);

            // A decision without a reason is told where it is read, with its cell.
            if (failure.ErrorCode == ProblemCodes.AdjudicationUnexplained) continue;
            (string source, long line) = placeOf[coding];
            tell(failure.ErrorCode, isError, $"{source}:{Words.Number(line)}: {failure.ErrorCode}: {(isError ? "" : "warning: ")}{Line.Single(failure.ErrorMessage)}");
        }

        return [.. all.Zip(places, (coding, place) => (coding, place.Line)).Where(each => !left.Contains(each.coding))];
    }
}
