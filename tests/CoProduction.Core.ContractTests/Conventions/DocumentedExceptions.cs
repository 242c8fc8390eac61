using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoProduction.ContractTests.Conventions;

/// <summary>Finds the exceptions that a method throws by its own instructions.</summary>
internal static class DocumentedExceptions
{
    public static IEnumerable<string> ThrownBy(MethodDefinition method) =>
        !method.HasBody ? [] : method.Body.Instructions.Select(Thrown).OfType<string>().Distinct();

    private static string? Thrown(Instruction instruction) => instruction.Operand is not MethodReference called ? null
        : called.Name.StartsWith("ThrowIf", StringComparison.Ordinal) ? called.DeclaringType.FullName
        : instruction.OpCode == OpCodes.Newobj && instruction.Next?.OpCode == OpCodes.Throw ? called.DeclaringType.FullName
        : null;
}
