using Sleutelnet.Bench.Protections;

namespace Sleutelnet.Bot.Tests.Protections;

public sealed class The_list_of_protections
{
    public static TheoryData<string> Names => [.. Protection.All.Select(protection => protection.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_one_place_of_the_source_and_what_stands_there_instead(string name)
    {
        var protection = Find(name);
        var source = File.ReadAllText(Path.Combine(NodeTools.Repository, protection.File));

        Assert.Equal(2, source.Split(protection.Text).Length);
        Assert.DoesNotContain(protection.Instead, source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_tests_that_are_there(string name)
    {
        var tests = typeof(The_list_of_protections).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true)).Select(method => $"{type.FullName}.{method.Name}"))
            .ToList();

        Assert.NotEmpty(Find(name).Tests);
        Assert.All(Find(name).Tests, part => Assert.Contains(tests, test => test.Contains(part, StringComparison.Ordinal)));
    }

    private static Protection Find(string name) => Protection.All.Single(protection => protection.Name == name);
}
