using FluentValidation;

namespace CoProduction.Validation;

/// <summary>
/// Finds all that keeps codings from being one <see cref="CodingSet"/>, such as what is coded or decided twice, and warns of what is hardly meant: coders whose
/// names are spelt alike, and different titles under one id.
/// </summary>
/// <remarks>
/// Every problem is reported at the place of the later coding, as in <c>[3].Coder</c>, with a permanent code of <see cref="ProblemCodes"/>. What is wrong
/// with a coding by itself is for the <see cref="CodedActivityValidator"/>.
/// </remarks>
public sealed class CodingSetValidator : AbstractValidator<IReadOnlyList<CodedActivity>>
{
    /// <summary>Makes a validator with all of the rules.</summary>
    public CodingSetValidator()
    {
        RuleFor(codings => codings).Finds(ProblemCodes.SharedCoding, (_, codings) => Faults(codings, CodingFaultKind.Shared, nameof(CodedActivity.Coder)));
        RuleFor(codings => codings).Finds(ProblemCodes.AdjudicatedTwice, (_, codings) => Faults(codings, CodingFaultKind.DecidedTwice, nameof(CodedActivity.Answers)));
        RuleFor(codings => codings).Finds(ProblemCodes.AdjudicationUnexplained, (_, codings) => Faults(codings, CodingFaultKind.Unexplained, nameof(CodedActivity.Evidence)));
        RuleFor(codings => codings).Finds(ProblemCodes.OtherQuestionnaire, (_, codings) => Faults(codings, CodingFaultKind.OtherQuestionnaire, nameof(CodedActivity.Answers)));
        RuleFor(codings => codings).Finds(
            ProblemCodes.SimilarCoder, (_, codings) => CodingSetDoubts.OfCoders(codings).Select(doubt => FaultAt(codings, doubt.Place, doubt.Message, nameof(CodedActivity.Coder))), Severity.Warning);
        RuleFor(codings => codings).Finds(
            ProblemCodes.OtherTitle, (_, codings) => CodingSetDoubts.OfTitles(codings).Select(doubt => FaultAt(codings, doubt.Place, doubt.Message, nameof(Activity.Title))), Severity.Warning);
    }

    private static IEnumerable<Fault> Faults(IReadOnlyList<CodedActivity> codings, CodingFaultKind kind, string name) => CodingFault.In(codings)
        .Where(fault => fault.Kind == kind)
        .Select(fault => FaultAt(codings, fault.Place, fault.Message, name));

    private static Fault FaultAt(IReadOnlyList<CodedActivity> codings, int place, string message, string name) =>
        new(message, codings[place].ActivityId, codings[place], $"[{place}]{ValidatorOptions.Global.PropertyChainSeparator}{name}");
}
