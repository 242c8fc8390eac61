namespace CoProduction;

internal static class InlineData
{
    extension(InlineDataAttribute row)
    {
        /// <summary>What stands in the row.</summary>
        public object?[] Data => row.GetData(null!).Single();
    }
}
