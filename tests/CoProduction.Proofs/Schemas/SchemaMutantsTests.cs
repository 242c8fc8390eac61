using CoProduction.Tests.Schemas;

namespace CoProduction.Proofs.Schemas;

public sealed class SchemaMutantsTests
{
    public static TheoryData<string> Kinds => [.. SchemaKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_and_reader_take_and_refuse_the_same_of_many_mutants(string name) => SchemaParity.Require(name, 1_500);
}
