using System.Text.Json.Nodes;

namespace Sleutelnet.Bot.Tests.Bench;

public sealed class The_same_rules_for_both
{
    [Fact]
    public void The_process_of_the_bare_endpoint_runs_as_that_of_the_bot()
    {
        var bot = Options("Sleutelnet.Bot");

        Assert.Equal("0", bot["System.Threading.ThreadPool.UnfairSemaphoreSpinLimit"]?.ToString());
        Assert.Equal(bot.ToJsonString(), Options("Sleutelnet.Bench").ToJsonString());
    }

    private static JsonObject Options(string program) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, program + ".runtimeconfig.json")))!["runtimeOptions"]!["configProperties"]!.AsObject();
}
