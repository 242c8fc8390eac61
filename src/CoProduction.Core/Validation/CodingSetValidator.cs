using FluentValidation;

namespace CoProduction.Validation;

/// <summary>Finds all that keeps codings from being one <see cref="CodingSet"/>: what is coded or decided twice, and other questionnaires.</summary>
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
    }

    private static IEnumerable<Fault> Faults(IReadOnlyList<CodedActivity> codings, CodingFaultKind kind, string name) => CodingFault.In(codings)
        .Where(fault => fault.Kind == kind)
        .Select(fault => new Fault(fault.Message, codings[fault.Place].ActivityId, codings[fault.Place], $"[{fault.Place}]{ValidatorOptions.Global.PropertyChainSeparator}{name}"));
}
