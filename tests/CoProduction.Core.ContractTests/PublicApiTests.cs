using CoProduction.ContractTests.Snapshots;
using PublicApiGenerator;

namespace CoProduction.ContractTests;

public sealed class PublicApiTests
{
    [Fact]
    public async Task The_public_api_is_as_approved()
    {
        string api = typeof(Activity).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        await Snapshot.Verify(api);
    }
}
