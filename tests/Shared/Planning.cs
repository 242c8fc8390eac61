using CoProduction.Asking;

namespace CoProduction.Tests.Shared;

/// <summary>The next question of an interview, given up where its test is.</summary>
internal static class Planning
{
    extension(Interview interview)
    {
        public NextQuestion? Next => interview.PlanNext(cancellationToken: TestContext.Current.CancellationToken);
    }
}
