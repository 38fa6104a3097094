using System.Reflection;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class The_table_of_faults
{
    private const int Rows = 36;

    [Fact]
    public void Every_row_of_the_table_has_a_test()
    {
        var shown = typeof(The_table_of_faults).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<FaultAttribute>())
            .Select(fault => fault.Row).Distinct().Order();

        Assert.Equal(Enumerable.Range(1, Rows), shown);
        Assert.Equal(Enumerable.Range(1, Rows), Sleutelnet.Bench.Faults.FaultTable.Rows.Keys.Order());
    }
}
