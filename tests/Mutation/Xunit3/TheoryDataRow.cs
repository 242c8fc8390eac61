namespace CoProduction;

/// <summary>A row of a theory, as xunit 3 has it.</summary>
public abstract class TheoryDataRow(params object?[] values)
{
    internal object[] Values => values!;
}

public sealed class TheoryDataRow<T>(T data) : TheoryDataRow(data)
{
    public T Data => data;

    public static implicit operator TheoryDataRow<T>(T data) => new(data);
}

public sealed class TheoryDataRow<T1, T2>(T1 one, T2 two) : TheoryDataRow(one, two)
{
    public (T1, T2) Data => (one, two);

    public static implicit operator TheoryDataRow<T1, T2>((T1, T2) data) => new(data.Item1, data.Item2);
}

public sealed class TheoryDataRow<T1, T2, T3>(T1 one, T2 two, T3 three) : TheoryDataRow(one, two, three)
{
    public (T1, T2, T3) Data => (one, two, three);

    public static implicit operator TheoryDataRow<T1, T2, T3>((T1, T2, T3) data) => new(data.Item1, data.Item2, data.Item3);
}

public sealed class TheoryDataRow<T1, T2, T3, T4>(T1 one, T2 two, T3 three, T4 four) : TheoryDataRow(one, two, three, four)
{
    public (T1, T2, T3, T4) Data => (one, two, three, four);

    public static implicit operator TheoryDataRow<T1, T2, T3, T4>((T1, T2, T3, T4) data) => new(data.Item1, data.Item2, data.Item3, data.Item4);
}
