using System.Net;

namespace Sleutelnet.Bot.Tests.Security;

public sealed class SigningKeyTests : IAsyncLifetime
{
    private readonly BotUnderTest _bot = new();

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_new_key_is_found_as_soon_as_it_is_used_and_a_withdrawn_one_is_forgotten()
    {
        Assert.Equal(HttpStatusCode.OK, await PostSignedWith("key-1"));
        var old = _bot.Issuer.KeyOf("key-1");
        _bot.Issuer.Withdraw("key-1");
        _bot.Issuer.Publish("key-2", "msteams");

        Assert.Equal(HttpStatusCode.OK, await PostSignedWith("key-2"));

        using var response = await _bot.PostAsync(_bot.Message(), "Bearer " + Jwt.Good(_bot.ServiceUrl).Signed(old));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(2, _bot.Issuer.KeyReads);
    }

    [Fact]
    public async Task Keys_are_read_once_for_many_requests()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await PostSignedWith("key-1"));
        }

        Assert.Equal(1, _bot.Issuer.KeyReads);
    }

    [Fact]
    public async Task Whoever_invents_key_ids_cannot_make_us_read_the_keys_over_and_over()
    {
        for (var i = 0; i < 20; i++)
        {
            var jwt = Jwt.Good(_bot.ServiceUrl);
            jwt.Header["kid"] = $"invented-{i}";
            using var response = await _bot.PostAsync(_bot.Message(), "Bearer " + jwt.Signed(_bot.Issuer.KeyOf("key-1")));
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.Equal(2, _bot.Issuer.KeyReads);
        Assert.Equal(HttpStatusCode.OK, await PostSignedWith("key-1"));
    }

    private async Task<HttpStatusCode> PostSignedWith(string keyId)
    {
        var jwt = Jwt.Good(_bot.ServiceUrl);
        jwt.Header["kid"] = keyId;
        using var response = await _bot.PostAsync(_bot.Message(), "Bearer " + jwt.Signed(_bot.Issuer.KeyOf(keyId)));
        return response.StatusCode;
    }
}
