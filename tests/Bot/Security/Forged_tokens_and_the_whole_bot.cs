using System.Net;
using System.Text;
using Sleutelnet.Bot.Tests.Conversations;

namespace Sleutelnet.Bot.Tests.Security;

/// <summary>The whole bot, with its dialogs and storage, behind the tokens of a local issuer.</summary>
public sealed class Forged_tokens_and_the_whole_bot(BotUnderTest channel) : IClassFixture<BotUnderTest>, IAsyncLifetime
{
    private RunningBot bot = null!;

    public async Task InitializeAsync() => bot = await RunningBot.StartAsync(settings: channel.Settings());

    public async Task DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task No_forgery_reaches_storage_or_is_answered()
    {
        Forget();

        foreach (var (name, forge) in Forgeries.All)
        {
            var status = await PostAsync(forge(channel) is { } header ? [header] : []);
            Assert.True(status == HttpStatusCode.Unauthorized, $"{name}: {status}");
            Assert.True(bot.Storage.Count == (0, 0, 0), $"{name}: {bot.Storage.Count}");
            Assert.True(channel.Connector.Calls.Count == 0, name);
        }
    }

    [Fact]
    public async Task A_good_token_reaches_storage_and_is_answered()
    {
        Forget();

        Assert.Equal(HttpStatusCode.OK, await PostAsync(channel.GoodHeader()));

        Assert.NotEqual((0, 0, 0), bot.Storage.Count);
        Assert.NotEmpty(channel.Connector.Calls);
    }

    private async Task<HttpStatusCode> PostAsync(params string[] authorization)
    {
        var body = Encoding.UTF8.GetBytes(channel.Message().ToJsonString());
        using var response = await BotUnderTest.PostAsync(bot.Http.BaseAddress!.GetLeftPart(UriPartial.Authority), body, authorization);
        return response.StatusCode;
    }

    private void Forget()
    {
        bot.Storage.Reset();
        channel.Connector.Clear();
    }
}
