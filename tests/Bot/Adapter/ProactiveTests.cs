using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Tests.Security;

namespace Sleutelnet.Bot.Tests.Adapter;

public sealed class ProactiveTests : IAsyncLifetime
{
    private readonly BotUnderTest _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_conversation_goes_on_without_a_message_of_its_user()
    {
        var reference = Reference(_bot.ServiceUrl);

        await _bot.Services.GetRequiredService<CloudAdapter>().ContinueConversationAsync(
            BotUnderTest.AppId, reference, (turn, cancellationToken) => turn.SendActivityAsync("Herinnering", cancellationToken: cancellationToken), CancellationToken.None);

        var call = Assert.Single(_bot.Connector.Calls);
        Assert.Equal("Bearer " + LocalIssuer.TokenForTheConnector, call.Authorization);
        Assert.Equal("Herinnering", (string?)JsonNode.Parse(call.Body)!["text"]);
        Assert.StartsWith("/teams/v3/conversations/a%3Aconversation/activities", call.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_that_would_go_on_elsewhere_does_not()
    {
        var reference = Reference("https://evil.test/");

        await Assert.ThrowsAsync<HttpRequestException>(() => _bot.Services.GetRequiredService<CloudAdapter>().ContinueConversationAsync(
            BotUnderTest.AppId, reference, (turn, cancellationToken) => turn.SendActivityAsync("Geheim", cancellationToken: cancellationToken), CancellationToken.None));
    }

    private static ConversationReference Reference(string serviceUrl) => new()
    {
        ServiceUrl = serviceUrl,
        ChannelId = "msteams",
        Conversation = new ConversationAccount { Id = "a:conversation" },
        User = new ChannelAccount("29:user"),
        Bot = new ChannelAccount("28:bot"),
    };
}
