using System.Net;
using System.Security.Cryptography;

namespace Sleutelnet.Bot.Tests.Security;

public sealed class TokenTests(BotUnderTest bot) : IClassFixture<BotUnderTest>
{
    public static TheoryData<string> Names => [.. Forgeries.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_forged_token_is_refused_and_nothing_happens(string forgery)
    {
        Forget();
        var header = Forgeries.All[forgery](bot);

        using var response = await bot.PostAsync(bot.Message(), header is null ? [] : [header]);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(bot.Bot.Seen);
        Assert.Empty(bot.Connector.Calls);
    }

    [Fact]
    public async Task Two_authorization_headers_are_refused()
    {
        Forget();

        using var response = await bot.PostAsync(bot.Message(), bot.GoodHeader(), bot.GoodHeader());

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(bot.Bot.Seen);
        Assert.Empty(bot.Connector.Calls);
    }

    [Fact]
    public async Task A_good_token_is_let_in_and_the_reply_goes_out_with_a_token_of_our_own()
    {
        Forget();

        using var response = await bot.PostAsync(bot.Message(), bot.GoodHeader());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(bot.Bot.Seen);
        var call = Assert.Single(bot.Connector.Calls);
        Assert.Equal("Bearer " + LocalIssuer.TokenForTheConnector, call.Authorization);
    }

    [Fact]
    public async Task The_name_of_the_scheme_may_be_in_lower_case()
    {
        using var response = await bot.PostAsync(bot.Message(), bot.GoodHeader().Replace("Bearer", "bearer", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(-60, -4)]
    [InlineData(4, 60)]
    public async Task A_clock_that_differs_four_minutes_is_forgiven(int from, int until)
    {
        var jwt = Jwt.Good(bot.ServiceUrl);
        jwt.Valid(TimeSpan.FromMinutes(from), TimeSpan.FromMinutes(until));

        using var response = await bot.PostAsync(bot.Message(), "Bearer " + jwt.Signed(bot.Issuer.KeyOf("key-1")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_longer_hash_of_the_same_family_holds()
    {
        var jwt = Jwt.Good(bot.ServiceUrl);
        jwt.Header["alg"] = "RS512";

        using var response = await bot.PostAsync(bot.Message(), "Bearer " + jwt.Signed(bot.Issuer.KeyOf("key-1"), HashAlgorithmName.SHA512));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private void Forget()
    {
        bot.Bot.Clear();
        bot.Connector.Clear();
    }
}
